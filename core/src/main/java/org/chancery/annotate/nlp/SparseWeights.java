package org.chancery.annotate.nlp;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a model without the zeros, which are nineteen of twenty in the parser's.
 *
 * @param starts for each feature where its weights start, and one more for the end of the last
 * @param labels the label of each weight
 * @param weights the weights, by feature and then by label
 */
record SparseWeights(int[] starts, byte[] labels, float[] weights) {
  /** Adds the weights of a feature to the scores of the labels. */
  void addTo(float[] scores, int feature) {
    int end = starts[feature + 1];
    for (int i = starts[feature]; i < end; i++) {
      scores[labels[i] & 0xff] += weights[i];
    }
  }

  /** Returns the number of features. */
  int features() {
    return starts.length - 1;
  }

  void write(DataOutput out) throws IOException {
    FlatArrays.write(out, starts);
    FlatArrays.write(out, labels);
    FlatArrays.write(out, weights);
  }

  static SparseWeights read(FlatArrays in) {
    int[] starts = in.ints();
    byte[] labels = in.bytes();
    float[] weights = in.floats();
    return new SparseWeights(starts, labels, weights);
  }

  /** Copies the weights that are not 0, in the order in which the library adds them up. */
  static SparseWeights of(MajorVector dense) {
    int features = dense.getFeatureSize();
    int labelCount = dense.getLabelSize();
    int count = dense.countNonZeroWeights();
    int[] starts = new int[features + 1];
    byte[] labels = new byte[count];
    float[] weights = new float[count];
    int at = 0;
    for (int feature = 0; feature < features; feature++) {
      starts[feature] = at;
      for (int label = 0; label < labelCount; label++) {
        float weight = dense.get(label, feature);
        if (weight != 0) {
          labels[at] = (byte) label;
          weights[at] = weight;
          at++;
        }
      }
    }
    starts[features] = at;
    return new SparseWeights(starts, labels, weights);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseWeights that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(labels, that.labels)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return "SparseWeights[" + features() + " features, " + weights.length + " weights]";
  }
}
