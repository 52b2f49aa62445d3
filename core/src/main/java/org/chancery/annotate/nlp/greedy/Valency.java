package org.chancery.annotate.nlp.greedy;

/** How many dependents a word has on each side, up to two: {@code <-}, {@code <<->}. */
final class Valency {
  private static final String[] LEFT = {"", "<", "<<"};
  private static final String[] RIGHT = {"", ">", ">>"};
  private static final long[][] HASHES = hashes();

  private Valency() {}

  static long hash(Arcs arcs, int word) {
    int left =
        arcs.leftmost(word, 0) == State.NONE ? 0 : arcs.leftmost(word, 1) == State.NONE ? 1 : 2;
    int right =
        arcs.rightmost(word, 0) == State.NONE ? 0 : arcs.rightmost(word, 1) == State.NONE ? 1 : 2;
    return HASHES[left][right];
  }

  private static long[][] hashes() {
    long[][] hashes = new long[LEFT.length][RIGHT.length];
    for (int left = 0; left < LEFT.length; left++) {
      for (int right = 0; right < RIGHT.length; right++) {
        hashes[left][right] = FeatureHash.of(LEFT[left] + '-' + RIGHT[right]);
      }
    }
    return hashes;
  }
}
