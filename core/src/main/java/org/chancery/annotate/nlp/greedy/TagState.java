package org.chancery.annotate.nlp.greedy;

/** How far a sentence is tagged, from left to right. */
final class TagState implements State {
  private static final long[] NOTHING = {};
  private static final long[] FIRST = {FeatureHash.of("0")};
  private static final long[] LAST = {FeatureHash.of("1")};

  private final WordTree tree;
  private final long[] tagHashes;
  private int next;

  TagState(WordTree tree) {
    this.tree = tree;
    this.tagHashes = new long[tree.size()];
  }

  boolean isDone() {
    return next == tree.size();
  }

  /** Returns the word to be tagged. */
  int next() {
    return next;
  }

  /**
   * Goes on to the next word.
   *
   * @param tagHash the hash of the tag that was found
   */
  void advance(long tagHash) {
    tagHashes[next++] = tagHash;
  }

  @Override
  public int wordAt(Place place) {
    int word = next + place.window();
    return word >= 0 && word < tree.size() ? word : NONE;
  }

  @Override
  public long hash(Part part, int word) {
    return part.facet() == Facet.part_of_speech_tag
        ? tagHashes[word]
        : tree.form(word).hash(part.facet(), part.length());
  }

  @Override
  public long[] hashes(Facet facet, int word) {
    return switch (facet) {
      case ambiguity_classes -> tree.form(word).ambiguity();
      case word_clusters -> tree.form(word).clusters();
      case orthographic -> tree.form(word).look(word == 0);
      case positional -> positional(word, tree.size());
      default -> throw new IllegalArgumentException("not of several values: " + facet);
    };
  }

  /** Tells where in its sentence a word stands: first, else last, else nowhere. */
  static long[] positional(int word, int size) {
    if (word == 0) {
      return FIRST;
    }
    return word == size - 1 ? LAST : NOTHING;
  }
}
