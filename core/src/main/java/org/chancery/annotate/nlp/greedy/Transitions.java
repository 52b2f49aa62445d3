package org.chancery.annotate.nlp.greedy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.annotate.nlp.greedy.Transition.Arc;
import org.chancery.annotate.nlp.greedy.Transition.Move;

/** The transitions of a model by number, and which of them are allowed when. */
final class Transitions {
  private final List<Transition> all;
  private final List<String> relations;
  private final int[] relationOf;
  private final int[] any;
  private final int[] shifts;
  private final int[] arcless;
  private final int[] arclessKeeping;
  private final int[] headed;
  private final int[] left;
  private final int[] right;

  Transitions(List<String> labels) {
    all = labels.stream().map(Transition::read).toList();
    Set<String> names = new TreeSet<>(all.stream().map(Transition::relation).toList());
    relations = List.copyOf(names);
    relationOf = all.stream().mapToInt(t -> relations.indexOf(t.relation())).toArray();
    any = numbers(t -> true);
    shifts = numbers(t -> t.move() == Move.SHIFT);
    arcless = numbers(t -> t.arc() == Arc.NONE);
    arclessKeeping = numbers(t -> t.arc() == Arc.NONE && t.move() != Move.REDUCE);
    headed = numbers(t -> t.arc() != Arc.NONE || t.move() != Move.REDUCE);
    left = numbers(t -> t.arc() == Arc.LEFT);
    right = numbers(t -> t.arc() == Arc.RIGHT);
  }

  private int[] numbers(Predicate<Transition> which) {
    return IntStream.range(0, all.size()).filter(i -> which.test(all.get(i))).toArray();
  }

  Transition get(int number) {
    return all.get(number);
  }

  /** Returns the names of all relations, by number. */
  List<String> relations() {
    return relations;
  }

  /** Returns the number of a transition's relation. */
  int relation(int number) {
    return relationOf[number];
  }

  /**
   * Returns the best transition that makes no circle, gives the root no head, and leaves no word
   * behind without one.
   */
  int best(float[] scores, ParseState state) {
    return best(scores, allowed(state));
  }

  private int[] allowed(ParseState state) {
    int top = state.top();
    Arcs arcs = state.arcs();
    boolean hasHead = arcs.head(top) != State.NONE;
    if (top == 0) {
      return shifts;
    }
    if (arcs.descends(top, state.next())) {
      return arcless;
    }
    if (arcs.descends(state.next(), top)) {
      return hasHead ? arcless : arclessKeeping;
    }
    return hasHead ? any : headed;
  }

  /** Returns the best transition whose arc goes the way asked for. */
  int bestArc(float[] scores, Arc arc) {
    return best(scores, arc == Arc.LEFT ? left : right);
  }

  private static int best(float[] scores, int[] allowed) {
    int best = allowed[0];
    for (int number : allowed) {
      if (scores[best] < scores[number]) {
        best = number;
      }
    }
    return best;
  }
}
