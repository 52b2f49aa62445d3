package org.chancery.clean.copy;

import java.util.Arrays;
import java.util.Locale;

/**
 * The runs of three words of a text, as hashes. Case, punctuation and white space do not count:
 * outlets set the same copy in their own ways.
 */
final class Shingles {
  private static final int LENGTH = 3;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns the different shingles of a text, sorted; none for a text of fewer words. */
  static long[] of(String text) {
    long[] words = words(text);
    long[] shingles = new long[Math.max(0, words.length - LENGTH + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) {
        hash = mix(hash + words[j]);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** Returns the number of words of a text. */
  static int count(String text) {
    return words(text).length;
  }

  private static long[] words(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    long[] words = new long[plain.length() / 2 + 1];
    int count = 0;
    long hash = FNV_OFFSET;
    boolean inside = false;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
        hash = (hash ^ unit) * FNV_PRIME;
        inside = true;
      } else if (inside && unit != '\'' && unit != '’') {
        words[count++] = hash;
        hash = FNV_OFFSET;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  /** Spreads the bits (the finaliser of SplitMix64). */
  static long mix(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
