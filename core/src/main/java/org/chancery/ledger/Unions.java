package org.chancery.ledger;

/**
 * Sets of numbers that are joined two at a time; which sets result does not depend on the order.
 */
final class Unions {
  private final int[] parents;

  /** Makes {@code size} sets of one number each, from 0. */
  Unions(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** Returns the least number of the set that holds {@code number}. */
  int least(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** Joins the sets of two numbers. */
  void join(int one, int other) {
    int a = least(one);
    int b = least(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
