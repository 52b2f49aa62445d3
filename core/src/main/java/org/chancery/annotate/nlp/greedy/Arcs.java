package org.chancery.annotate.nlp.greedy;

import java.util.Arrays;

/** The arcs of a tree in the making, by the numbers of its words; word 0 is the root. */
final class Arcs {
  private final int[] heads;
  private final int[] relations;
  private final int[][] dependents;
  private final int[] counts;

  Arcs(int words) {
    heads = new int[words];
    relations = new int[words];
    dependents = new int[words][];
    counts = new int[words];
    Arrays.fill(heads, State.NONE);
    Arrays.fill(relations, State.NONE);
  }

  /** Hangs a word on a head, and off the one it hung on before. */
  void attach(int word, int head, int relation) {
    if (heads[word] != State.NONE) {
      detach(word);
    }
    heads[word] = head;
    relations[word] = relation;
    int count = counts[head];
    int[] all = dependents[head];
    if (all == null) {
      all = new int[4];
    } else if (count == all.length) {
      all = Arrays.copyOf(all, count * 2);
    }
    dependents[head] = all;
    int at = count;
    for (; at > 0 && all[at - 1] > word; at--) {
      all[at] = all[at - 1];
    }
    all[at] = word;
    counts[head] = count + 1;
  }

  private void detach(int word) {
    int head = heads[word];
    int at = placeOf(word);
    System.arraycopy(dependents[head], at + 1, dependents[head], at, counts[head] - at - 1);
    counts[head]--;
  }

  private int placeOf(int word) {
    int head = heads[word];
    return Arrays.binarySearch(dependents[head], 0, counts[head], word);
  }

  /** Returns a word's head, or {@link State#NONE}. */
  int head(int word) {
    return heads[word];
  }

  /** Returns the number of the relation to the head, or {@link State#NONE}. */
  int relation(int word) {
    return relations[word];
  }

  /** Returns whether a word hangs on another, be it over others. */
  boolean descends(int word, int from) {
    int head = heads[word];
    while (head != State.NONE && head != from) {
      head = heads[head];
    }
    return head != State.NONE;
  }

  /**
   * Returns a dependent that stands before its head, or {@link State#NONE}.
   *
   * @param order 0 for the leftmost
   */
  int leftmost(int word, int order) {
    boolean found = order < counts[word] && dependents[word][order] < word;
    return found ? dependents[word][order] : State.NONE;
  }

  /**
   * Returns a dependent that stands after its head, or {@link State#NONE}.
   *
   * @param order 0 for the rightmost
   */
  int rightmost(int word, int order) {
    int at = counts[word] - 1 - order;
    return at >= 0 && dependents[word][at] > word ? dependents[word][at] : State.NONE;
  }

  /**
   * Returns a dependent of the same head to the left of a word, or {@link State#NONE}.
   *
   * @param order 0 for the nearest
   */
  int leftSibling(int word, int order) {
    if (heads[word] == State.NONE) {
      return State.NONE;
    }
    int at = placeOf(word) - 1 - order;
    return at >= 0 ? dependents[heads[word]][at] : State.NONE;
  }
}
