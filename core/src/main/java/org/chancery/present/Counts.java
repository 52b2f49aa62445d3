package org.chancery.present;

/** Numbers with their nouns. */
public final class Counts {
  private Counts() {}

  /** Returns {@code 1 report}, {@code 2 reports}. */
  public static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
