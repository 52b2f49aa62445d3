package org.chancery.annotate.nlp.greedy;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A model of the tagger or the parser: which features to look at, and what they weigh.
 *
 * @param labels its answers, by number
 * @param sets the features of many values, as {@link FeatureNotation} writes them
 * @param lists the features of one value; parts are joined by a space
 * @param index the number of each feature by the hash of its place in sets and lists and its value
 * @param weights the weights of the features
 */
public record LinearModel(
    List<String> labels, List<String> sets, List<String> lists, HashIndex index, Weights weights) {
  void write(DataOutput out) throws IOException {
    FlatArrays.write(out, labels);
    FlatArrays.write(out, sets);
    FlatArrays.write(out, lists);
    index.write(out);
    weights.write(out);
  }

  static LinearModel read(FlatArrays in) {
    List<String> labels = in.strings();
    List<String> sets = in.strings();
    List<String> lists = in.strings();
    HashIndex index = HashIndex.read(in);
    return new LinearModel(labels, sets, lists, index, Weights.read(in));
  }
}
