package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** The library's lemmatiser, whose dictionaries are loaded once. Safe for use by many threads. */
final class Lemmatiser {
  private Lemmatiser() {}

  /** Returns it, loading it the first time. */
  static MorphologicalAnalyzer<NLPNode> get() {
    return Holder.ENGLISH;
  }

  private static final class Holder {
    static final MorphologicalAnalyzer<NLPNode> ENGLISH =
        new MorphologicalAnalyzer<>(Language.ENGLISH);
  }
}
