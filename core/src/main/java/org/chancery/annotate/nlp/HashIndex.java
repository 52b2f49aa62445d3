package org.chancery.annotate.nlp;

import java.io.DataOutput;
import java.io.IOException;

/** A map from 64-bit hashes to numbers of 0 and up, in two flat arrays. */
final class HashIndex {
  private final long[] keys;
  private final int[] values;

  private HashIndex(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** Returns the number stored for a hash, or -1. */
  int get(long hash) {
    int mask = keys.length - 1;
    for (int slot = (int) hash & mask; ; slot = (slot + 1) & mask) {
      long key = keys[slot];
      if (key == hash) {
        return values[slot];
      }
      if (key == 0) {
        return -1;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    FlatArrays.write(out, keys);
    FlatArrays.write(out, values);
  }

  static HashIndex read(FlatArrays in) {
    long[] keys = in.longs();
    int[] values = in.ints();
    return new HashIndex(keys, values);
  }

  /** Gathers the entries of an index. */
  static final class Builder {
    private final long[] keys;
    private final int[] values;

    /**
     * @param size the number of entries to come
     */
    Builder(int size) {
      int slots = Integer.highestOneBit(Math.max(size, 1)) * 4;
      keys = new long[slots];
      values = new int[slots];
    }

    /**
     * Stores a number for a hash.
     *
     * @throws IllegalStateException if the hash is there already
     */
    void put(long hash, int value) {
      int mask = keys.length - 1;
      int slot = (int) hash & mask;
      while (keys[slot] != 0) {
        if (keys[slot] == hash) {
          throw new IllegalStateException("two features of one hash");
        }
        slot = (slot + 1) & mask;
      }
      keys[slot] = hash;
      values[slot] = value;
    }

    HashIndex build() {
      return new HashIndex(keys, values);
    }
  }
}
