package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Scores labels by sparse weights; of the library's optimizer only the scoring is used. */
final class SparseScorer extends AdaGradMiniBatch {
  private static final long serialVersionUID = 1L;

  private final transient SparseWeights weights;
  private final transient int labelCount;

  SparseScorer(LinearModel model) {
    super(new WeightVector(), 0, 0);
    weights = model.weights();
    labelCount = model.labels().size();
    addLabels(model.labels());
  }

  @Override
  public float[] scores(FeatureVector x) {
    return ((ActiveFeatures) x).scores(weights, labelCount);
  }
}
