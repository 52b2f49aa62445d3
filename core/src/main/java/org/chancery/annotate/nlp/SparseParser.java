package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

/** The library's dependency parser over our form of its model. */
final class SparseParser extends DEPParser<NLPNode> {
  private static final long serialVersionUID = 1L;

  SparseParser(LinearModel model) {
    setFlag(NLPFlag.DECODE);
    setFeatureTemplate(new HashedTemplate<>(model));
    setOptimizer(new SparseScorer(model));
    for (int i = 0; i < model.labels().size(); i++) {
      putLabel(model.labels().get(i), i);
    }
  }
}
