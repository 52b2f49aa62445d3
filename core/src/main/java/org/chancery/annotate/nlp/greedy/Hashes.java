package org.chancery.annotate.nlp.greedy;

import java.util.Arrays;

/** The hashes of the features of a state. */
final class Hashes {
  private long[] hashes = new long[128];
  private int size;

  void clear() {
    size = 0;
  }

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  int size() {
    return size;
  }

  long get(int at) {
    return hashes[at];
  }
}
