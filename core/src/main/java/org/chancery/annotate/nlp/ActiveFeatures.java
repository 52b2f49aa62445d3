package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** The numbers of the features that hold at one step of tagging or parsing. */
final class ActiveFeatures extends FeatureVector {
  private static final long serialVersionUID = 1L;

  private int[] features;
  private int size;

  ActiveFeatures(int expected) {
    features = new int[expected];
  }

  void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  float[] scores(SparseWeights weights, int labels) {
    float[] scores = new float[labels];
    for (int i = 0; i < size; i++) {
      weights.addTo(scores, features[i]);
    }
    return scores;
  }
}
