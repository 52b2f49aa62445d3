package org.chancery.annotate.nlp.greedy;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights of a model without most of the zeros, which are nineteen of twenty in the parser's.
 * Features that weigh on many labels come first and have full rows, which the processor adds up
 * eight labels at a time; the others have only the labels they weigh on.
 */
final class Weights {
  /** A row is full where at least one label of so many has a weight. */
  private static final int FULL = 6;

  /** Rows are filled up with zeros to a multiple of this, so that no label is added up alone. */
  private static final int BLOCK = 16;

  private final int labelCount;
  private final float[][] rows;
  private final int[] starts;
  private final byte[] labels;
  private final float[] weights;

  /**
   * @param rows the full rows, each an array of its own: only then does the compiler see that
   *     adding one up changes no other
   * @param starts for each other feature where its weights start, and one more for the end
   * @param labels the label of each weight of the others
   * @param weights the weights of the others, by feature and then by label
   */
  private Weights(int labelCount, float[][] rows, int[] starts, byte[] labels, float[] weights) {
    this.labelCount = labelCount;
    this.rows = rows;
    this.starts = starts;
    this.labels = labels;
    this.weights = weights;
  }

  /** Returns room for the scores of all labels, and for what rows are filled up with. */
  float[] scores() {
    return new float[roomFor(labelCount)];
  }

  private static int roomFor(int labelCount) {
    return (labelCount + BLOCK - 1) / BLOCK * BLOCK;
  }

  /**
   * Adds the weights of features to the scores of the labels, in this order, by which the sums are
   * the library's to the last bit.
   *
   * @param features the numbers of the features; those below 0 have no weights
   * @param count how many of them there are
   */
  void addTo(float[] scores, int[] features, int count) {
    for (int i = 0; i < count; ) {
      if (i + 4 <= count && full(features, i)) {
        // Each score is fetched and put back once for four rows, not for each.
        add(
            scores,
            rows[features[i]],
            rows[features[i + 1]],
            rows[features[i + 2]],
            rows[features[i + 3]]);
        i += 4;
      } else {
        add(scores, features[i]);
        i++;
      }
    }
  }

  /** Whether this feature and the next three have full rows. */
  private boolean full(int[] features, int at) {
    for (int i = at; i < at + 4; i++) {
      if (features[i] < 0 || features[i] >= rows.length) {
        return false;
      }
    }
    return true;
  }

  private static void add(float[] scores, float[] a, float[] b, float[] c, float[] d) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] = scores[label] + a[label] + b[label] + c[label] + d[label];
    }
  }

  private static void add(float[] scores, float[] row) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label];
    }
  }

  private void add(float[] scores, int feature) {
    if (feature < 0) {
      return;
    }
    if (feature < rows.length) {
      add(scores, rows[feature]);
      return;
    }
    int end = starts[feature - rows.length + 1];
    for (int i = starts[feature - rows.length]; i < end; i++) {
      scores[labels[i] & 0xff] += weights[i];
    }
  }

  /** Returns the library's numbers of all features, in the order in which we number them. */
  static int[] order(MajorVector dense) {
    int features = dense.getFeatureSize();
    boolean[] full = new boolean[features];
    for (int feature = 0; feature < features; feature++) {
      full[feature] = isFull(count(dense, feature), dense);
    }
    return IntStream.concat(
            IntStream.range(0, features).filter(feature -> full[feature]),
            IntStream.range(0, features).filter(feature -> !full[feature]))
        .toArray();
  }

  private static boolean isFull(int count, MajorVector dense) {
    return count * FULL >= dense.getLabelSize();
  }

  private static int count(MajorVector dense, int feature) {
    int count = 0;
    for (int label = 0; label < dense.getLabelSize(); label++) {
      count += dense.get(label, feature) == 0 ? 0 : 1;
    }
    return count;
  }

  /**
   * Copies the library's weights.
   *
   * @param order its numbers of the features, in our order
   */
  static Weights of(MajorVector dense, int[] order) {
    int labelCount = dense.getLabelSize();
    int full = 0;
    int[] counts = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      counts[i] = count(dense, order[i]);
      full += isFull(counts[i], dense) ? 1 : 0;
    }
    float[][] rows = new float[full][roomFor(labelCount)];
    int[] starts = new int[order.length - full + 1];
    for (int i = full; i < order.length; i++) {
      starts[i - full + 1] = starts[i - full] + counts[i];
    }
    int size = starts[starts.length - 1];
    Weights copy = new Weights(labelCount, rows, starts, new byte[size], new float[size]);
    for (int i = 0; i < order.length; i++) {
      copy.fill(i, dense, order[i]);
    }
    return copy;
  }

  private void fill(int feature, MajorVector dense, int number) {
    int at = feature < rows.length ? 0 : starts[feature - rows.length];
    for (int label = 0; label < labelCount; label++) {
      float weight = dense.get(label, number);
      if (feature < rows.length) {
        rows[feature][label] = weight;
      } else if (weight != 0) {
        labels[at] = (byte) label;
        weights[at++] = weight;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labelCount);
    float[] full = new float[rows.length * labelCount];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, full, i * labelCount, labelCount);
    }
    FlatArrays.write(out, full);
    FlatArrays.write(out, starts);
    FlatArrays.write(out, labels);
    FlatArrays.write(out, weights);
  }

  static Weights read(FlatArrays in) {
    int labelCount = in.number();
    float[] full = in.floats();
    float[][] rows = new float[full.length / labelCount][];
    for (int i = 0; i < rows.length; i++) {
      float[] row = Arrays.copyOfRange(full, i * labelCount, (i + 1) * labelCount);
      rows[i] = Arrays.copyOf(row, roomFor(labelCount));
    }
    int[] starts = in.ints();
    byte[] labels = in.bytes();
    float[] weights = in.floats();
    return new Weights(labelCount, rows, starts, labels, weights);
  }
}
