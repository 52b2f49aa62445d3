package org.chancery.annotate.nlp.greedy;

import java.util.List;

/**
 * Finds parts of speech by the library's model, word by word, and finds the same as the library.
 * Safe for use by many threads.
 */
public final class GreedyTagger {
  /** A second answer within this of the first is worth remembering. */
  private static final float CLOSE = 1;

  private final LinearModel model;
  private final Template template;
  private final long[] tagHashes;

  /**
   * Makes a tagger of a model.
   *
   * @throws IllegalArgumentException if the model looks at what this tagger does not know
   */
  public GreedyTagger(LinearModel model) {
    this.model = model;
    template = new Template(model);
    tagHashes = WordForm.hashes(model.labels());
  }

  /** Adds tags to the words of a tree. */
  public void tag(WordTree tree) {
    List<String> labels = model.labels();
    Scorer scorer = new Scorer(template, model);
    TagState state = new TagState(tree);
    while (!state.isDone()) {
      float[] scores = scorer.score(state);
      int best = best(scores, labels.size(), -1);
      int second = best(scores, labels.size(), best);
      tree.setTag(state.next(), labels.get(best));
      if (scores[best] - scores[second] < CLOSE) {
        tree.setSecondTag(state.next(), labels.get(second));
      }
      state.advance(tagHashes[best]);
    }
  }

  private static int best(float[] scores, int labels, int but) {
    int best = but == 0 ? 1 : 0;
    for (int label = best + 1; label < labels; label++) {
      if (label != but && scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
