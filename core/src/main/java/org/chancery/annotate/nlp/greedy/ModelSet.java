package org.chancery.annotate.nlp.greedy;

import java.io.DataOutput;
import java.io.IOException;

/**
 * All that is loaded to tag and parse.
 *
 * @param tagger the model of the tagger
 * @param parser the model of the dependency parser
 * @param tags the tags that each known word may have
 * @param clusters the Brown clusters of each known word
 */
public record ModelSet(LinearModel tagger, LinearModel parser, WordLists tags, WordLists clusters) {
  void write(DataOutput out) throws IOException {
    tagger.write(out);
    parser.write(out);
    tags.write(out);
    clusters.write(out);
  }

  static ModelSet read(FlatArrays in) {
    LinearModel tagger = LinearModel.read(in);
    LinearModel parser = LinearModel.read(in);
    WordLists tags = WordLists.read(in);
    return new ModelSet(tagger, parser, tags, WordLists.read(in));
  }
}
