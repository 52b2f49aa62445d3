package org.chancery.annotate.nlp.greedy;

import java.io.DataOutput;
import java.io.IOException;

/**
 * A map from 64-bit hashes to small numbers. Each slot holds the upper 40 bits of a hash and a
 * number in one, so that a look-up waits for memory once; the lower bits of the hash choose the
 * slot.
 */
final class HashIndex {
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  /** The largest number that can be stored, since one is added to tell 0 from a free slot. */
  static final int MAX_NUMBER = (int) NUMBER_MASK - 1;

  private final long[] slots;

  private HashIndex(long[] slots) {
    this.slots = slots;
  }

  /** Returns the number stored for a hash, or -1. */
  int get(long hash) {
    int mask = slots.length - 1;
    for (int slot = (int) hash & mask; ; slot = (slot + 1) & mask) {
      long entry = slots[slot];
      if ((entry ^ hash) >>> NUMBER_BITS == 0 && entry != 0) {
        return (int) (entry & NUMBER_MASK) - 1;
      }
      if (entry == 0) {
        return -1;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    FlatArrays.write(out, slots);
  }

  static HashIndex read(FlatArrays in) {
    return new HashIndex(in.longs());
  }

  /** Gathers the entries of an index. */
  static final class Builder {
    private final long[] slots;

    /**
     * @param size the number of entries to come
     */
    Builder(int size) {
      slots = new long[Integer.highestOneBit(Math.max(size, 1)) * 4];
    }

    /**
     * Stores a number from 0 to {@link #MAX_NUMBER} for a hash.
     *
     * @throws IllegalArgumentException if the number is too large or small
     * @throws IllegalStateException if the hash cannot be told from one that is there already
     */
    void put(long hash, int number) {
      if (number < 0 || number > MAX_NUMBER) {
        throw new IllegalArgumentException("not a number to store: " + number);
      }
      int mask = slots.length - 1;
      int slot = (int) hash & mask;
      while (slots[slot] != 0) {
        if ((slots[slot] ^ hash) >>> NUMBER_BITS == 0) {
          throw new IllegalStateException("two entries of one hash");
        }
        slot = (slot + 1) & mask;
      }
      slots[slot] = (hash & ~NUMBER_MASK) | (number + 1);
    }

    HashIndex build() {
      return new HashIndex(slots);
    }
  }
}
