package org.chancery.annotate.nlp.greedy;

import org.chancery.annotate.nlp.greedy.Transition.Arc;

/**
 * Finds heads and relations by the library's model and finds the same as the library, several times
 * as fast: words are numbers here, and no string is joined. Safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/P13-1104/">Choi and McCallum, Transition-based dependency
 *     parsing with selectional branching, 2013</a>
 */
public final class GreedyParser {
  private static final String ROOT = "root";

  /** Where a word that the transitions left without a head looks for one, in this order. */
  private static final int[] REACH = {-1, -2, -3, -4, -5, 1, 2, 3, 4, 5};

  private final LinearModel model;
  private final Template template;
  private final Transitions transitions;
  private final long[] relationHashes;

  /**
   * Makes a parser of a model.
   *
   * @throws IllegalArgumentException if the model looks at what this parser does not know
   */
  public GreedyParser(LinearModel model) {
    this.model = model;
    template = new Template(model);
    transitions = new Transitions(model.labels());
    relationHashes = transitions.relations().stream().mapToLong(FeatureHash::of).toArray();
  }

  /** Adds heads and relations to a tree whose words have tags and base forms. */
  public void parse(WordTree tree) {
    Scorer scorer = new Scorer(template, model);
    ParseState state = new ParseState(tree, relationHashes);
    while (!state.isDone()) {
      step(state, transitions.best(scorer.score(state), state));
    }
    for (int word = 1; word < state.size(); word++) {
      if (state.arcs().head(word) == State.NONE) {
        findHead(word, state, scorer);
      }
    }
    copy(state.arcs(), tree);
  }

  private void step(ParseState state, int number) {
    Transition transition = transitions.get(number);
    int relation = transitions.relation(number);
    switch (transition.arc()) {
      case LEFT -> state.arcs().attach(state.top(), state.next(), relation);
      case RIGHT -> state.arcs().attach(state.next(), state.top(), relation);
      case NONE -> {}
    }
    state.move(transition.move());
  }

  /** Hangs a word on the best of the words around it; the words before it are asked first. */
  private void findHead(int word, ParseState state, Scorer scorer) {
    float best = Float.NEGATIVE_INFINITY;
    int bestHead = State.NONE;
    int bestNumber = 0;
    for (int distance : REACH) {
      int head = word + distance;
      if (head < 0 || head >= state.size() || state.arcs().descends(head, word)) {
        continue;
      }
      Arc arc = distance < 0 ? Arc.RIGHT : Arc.LEFT;
      state.hold(Math.min(word, head), Math.max(word, head));
      float[] scores = scorer.score(state);
      int number = transitions.bestArc(scores, arc);
      if (scores[number] > best) {
        best = scores[number];
        bestHead = head;
        bestNumber = number;
      }
    }
    if (bestHead == State.NONE) {
      state.arcs().attach(word, 0, transitions.relations().indexOf(ROOT));
    } else {
      state.arcs().attach(word, bestHead, transitions.relation(bestNumber));
    }
  }

  private void copy(Arcs arcs, WordTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      int head = arcs.head(word + 1);
      if (head == 0) {
        tree.attach(word, -1, ROOT);
      } else {
        tree.attach(word, head - 1, transitions.relations().get(arcs.relation(word + 1)));
      }
    }
  }
}
