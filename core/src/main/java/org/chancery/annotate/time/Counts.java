package org.chancery.annotate.time;

import java.util.Locale;

/** The numbers that English news counts days with, in words and in figures. */
public final class Counts {
  private static final int MOST_FIGURES = 3;

  private Counts() {}

  /**
   * Returns the number that a word counts, {@code the} and {@code a} being one, or -1 if it counts
   * none.
   *
   * @param word a word as written
   */
  public static int of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("a") || lower.equals("the")) {
      return 1;
    }
    if (lower.length() <= MOST_FIGURES && lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return lower.isEmpty() ? -1 : Integer.parseInt(lower);
    }
    Integer number = Vocabulary.get().number("number", lower);
    return number == null ? -1 : number;
  }
}
