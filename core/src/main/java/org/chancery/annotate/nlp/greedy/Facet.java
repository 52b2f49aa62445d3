package org.chancery.annotate.nlp.greedy;

/** What of a word a feature looks at; named as the library's models name it. */
enum Facet {
  word_form_simplified(false),
  word_form_simplified_lowercase(false),
  word_shape(false),
  lemma(false),
  ambiguity_classes(false),
  prefix(false),
  suffix(false),
  part_of_speech_tag(true),
  dependency_label(true),
  valency(true),
  positional(true),
  orthographic(true),
  word_clusters(true);

  private final boolean whole;

  Facet(boolean whole) {
    this.whole = whole;
  }

  /** Returns whether no value of it has an underscore, which is what joins values. */
  boolean isWhole() {
    return whole;
  }
}
