package org.chancery.annotate.nlp.greedy;

import java.util.Arrays;

/** Scores the answers of a model for one state after another. For one thread only. */
final class Scorer {
  private final Template template;
  private final HashIndex index;
  private final Weights weights;
  private final Template.Room room;
  private final Hashes hashes = new Hashes();
  private final float[] scores;
  private int[] features = new int[128];

  Scorer(Template template, LinearModel model) {
    this.template = template;
    index = model.index();
    weights = model.weights();
    room = template.room();
    scores = weights.scores();
  }

  /** Returns the score of each answer, and zeros behind; the array is the next state's too. */
  float[] score(State state) {
    hashes.clear();
    template.find(state, room, hashes);
    int count = hashes.size();
    if (features.length < count) {
      features = new int[count * 2];
    }
    // One loop only looks up, so that its many waits for memory are one.
    for (int i = 0; i < count; i++) {
      features[i] = index.get(hashes.get(i));
    }
    Arrays.fill(scores, 0);
    weights.addTo(scores, features, count);
    return scores;
  }
}
