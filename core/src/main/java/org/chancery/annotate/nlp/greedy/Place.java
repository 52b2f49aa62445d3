package org.chancery.annotate.nlp.greedy;

import static java.util.Objects.requireNonNull;

/**
 * Which word a feature looks at.
 *
 * @param source the word to begin at
 * @param window how many words further to the right; below the top of the stack, how many further
 *     down, as a number below 0
 * @param relation which of the words that hang together with that one
 */
record Place(Source source, int window, Relation relation) {
  /** The word to begin at; named as the library's models name it. */
  enum Source {
    /** The word to be tagged, or on top of the stack. */
    i,
    /** The first word that is not yet on the stack. */
    j,
    /** The words on the stack. */
    k
  }

  /** The ways from a word to another in its tree; named as the library's models name them. */
  enum Relation {
    /** The word itself. */
    self,
    /** Its head. */
    h,
    /** Its head's head. */
    h2,
    /** Its leftmost dependent, where that stands before it. */
    lmd,
    /** Its second dependent from the left, where that stands before it. */
    lmd2,
    /** Its rightmost dependent, where that stands after it. */
    rmd,
    /** Its second dependent from the right, where that stands after it. */
    rmd2,
    /** The dependent of the same head to the left of it. */
    lns,
    /** The second to the left of it. */
    lns2
  }

  Place {
    requireNonNull(source, "source");
    requireNonNull(relation, "relation");
    if (source == Source.k && window > 0) {
      throw new IllegalArgumentException("no word stands above the top of the stack");
    }
  }
}
