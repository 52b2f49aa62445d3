package org.chancery.clean.copy;

import java.util.Arrays;

/**
 * One-permutation MinHash: each shingle falls into one of 128 bins, each bin keeps its least. A bin
 * that none fell into takes the value of another, the same one in every signature (optimal
 * densification, Shrivastava 2017), so that short passages can be compared and banded as well.
 */
final class MinHash {
  /** Bins of a signature. */
  static final int BINS = 128;

  /** Bins of a band: copies whose passages share half their shingles meet in some band. */
  static final int ROWS = 3;

  /** Bands of a signature. */
  static final int BANDS = BINS / ROWS;

  private static final int BIN_BITS = 7;
  private static final int VALUE_BITS = 16;
  private static final int EMPTY = -1;

  private MinHash() {}

  /**
   * Returns the signature of a passage, 16 bits a bin.
   *
   * @param shingles its shingles, at least one
   */
  static char[] signature(long[] shingles) {
    int[] least = new int[BINS];
    Arrays.fill(least, EMPTY);
    for (long shingle : shingles) {
      int bin = (int) (shingle >>> (Long.SIZE - BIN_BITS));
      int value = (int) (shingle >>> (Long.SIZE - BIN_BITS - VALUE_BITS)) & 0xffff;
      if (least[bin] == EMPTY || value < least[bin]) {
        least[bin] = value;
      }
    }
    char[] signature = new char[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      signature[bin] = (char) least[lender(least, bin)];
    }
    return signature;
  }

  private static int lender(int[] least, int bin) {
    int lender = bin;
    for (int attempt = 1; least[lender] == EMPTY; attempt++) {
      lender = (int) (Shingles.mix((long) attempt * BINS + bin) >>> (Long.SIZE - BIN_BITS));
    }
    return lender;
  }

  /** Returns the part of all shingles of two passages that is in both, from 0 to 1, estimated. */
  static double similarity(char[] one, char[] other) {
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (one[bin] == other[bin]) {
        same++;
      }
    }
    return (double) same / BINS;
  }

  /** Returns the key under which similar passages meet. */
  static int band(char[] signature, int band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) {
      key = key << VALUE_BITS | signature[band * ROWS + row];
    }
    return (int) (Shingles.mix(key) >>> Integer.SIZE);
  }
}
