package org.chancery.annotate.nlp.greedy;

/**
 * 64-bit hashes of the values that models are keyed by. Each value is hashed once, and a feature of
 * several is a hash of their hashes, so that no string is joined. A model of a million features is
 * looked up by hash alone: that a word unknown to it meets a known hash happens once in 10^12
 * look-ups.
 */
final class FeatureHash {
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;
  private static final int ROTATION = 29;

  private FeatureHash() {}

  /** Returns the hash of a value; never 0, which stands for no value. */
  static long of(CharSequence value) {
    long hash = OFFSET;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * PRIME;
    }
    long spread = finish(hash);
    return spread == 0 ? 1 : spread;
  }

  /** Starts the hash of a feature of a kind. */
  static long start(int kind) {
    return (OFFSET ^ kind) * FACTOR;
  }

  /** Adds the hash of a value. */
  static long add(long hash, long value) {
    return (Long.rotateLeft(hash, ROTATION) ^ value) * FACTOR;
  }

  /** Spreads the bits, so that the lowest can choose a slot. */
  static long finish(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h;
  }

  /** Returns the hash of a feature that has one value. */
  static long of(int kind, CharSequence value) {
    return finish(add(start(kind), of(value)));
  }
}
