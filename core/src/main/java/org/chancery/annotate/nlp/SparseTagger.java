package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

/** The library's tagger over our form of its model. */
final class SparseTagger extends POSTagger<NLPNode> {
  private static final long serialVersionUID = 1L;

  SparseTagger(LinearModel model) {
    setFlag(NLPFlag.DECODE);
    setFeatureTemplate(new HashedTemplate<>(model));
    setOptimizer(new SparseScorer(model));
  }
}
