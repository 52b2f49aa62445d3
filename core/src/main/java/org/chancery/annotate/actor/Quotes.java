package org.chancery.annotate.actor;

/** Tells what stands between quotation marks within a sentence. */
final class Quotes {
  private Quotes() {}

  /** Returns whether word {@code i} lies between marks that open before it. */
  static boolean covers(Words words, int i) {
    boolean open = false;
    for (int at = 0; at < i; at++) {
      String word = words.word(at);
      if (word.equals("\"")) {
        open = !open;
      } else if (word.equals("“") || word.equals("``")) {
        open = true;
      } else if (word.equals("”") || word.equals("''")) {
        open = false;
      }
    }
    return open;
  }
}
