package org.chancery.present;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** Returns {@code 1 report}, {@code 2 reports}. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
