package org.chancery.annotate.nlp.greedy;

/** How far a sentence is tagged or parsed. */
interface State {
  /** Stands for no word. */
  int NONE = -1;

  /** Returns the word at a place, or {@link #NONE}. */
  int wordAt(Place place);

  /** Returns the hash of what there is of a word, or 0 where there is nothing. */
  long hash(Part part, int word);

  /** Returns the hashes of values of which a word may have several. */
  long[] hashes(Facet facet, int word);
}
