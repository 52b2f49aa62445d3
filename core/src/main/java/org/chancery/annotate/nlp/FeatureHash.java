package org.chancery.annotate.nlp;

/**
 * 64-bit hashes of the strings that models are keyed by. A model of a million features is looked up
 * by hash alone: that a word unknown to it meets a known hash happens once in 10^12 look-ups.
 */
final class FeatureHash {
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private FeatureHash() {}

  /** Starts the hash of a feature of a kind. */
  static long start(int kind) {
    return (OFFSET ^ kind) * PRIME;
  }

  static long add(long hash, String part) {
    long h = hash;
    for (int i = 0; i < part.length(); i++) {
      h = (h ^ part.charAt(i)) * PRIME;
    }
    return h;
  }

  static long add(long hash, char part) {
    return (hash ^ part) * PRIME;
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

  static long of(int kind, String value) {
    return finish(add(start(kind), value));
  }
}
