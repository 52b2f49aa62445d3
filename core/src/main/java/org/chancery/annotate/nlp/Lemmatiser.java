package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;

/** The library's lemmatiser, whose dictionaries are loaded once. Safe for use by many threads. */
final class Lemmatiser {
  private Lemmatiser() {}

  /** Returns it, loading it the first time. */
  static MorphAnalyzer get() {
    return Holder.ENGLISH;
  }

  private static final class Holder {
    static final MorphAnalyzer ENGLISH = new EnglishMorphAnalyzer();
  }
}
