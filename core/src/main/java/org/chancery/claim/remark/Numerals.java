package org.chancery.claim.remark;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers in figures ({@code 1,200}) and, up to twenty, in words. */
final class Numerals {
  private static final Pattern FIGURES = Pattern.compile("[1-9]\\d{0,8}");

  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numerals() {}

  /** Returns the number, or null if the word is none of those. */
  static @Nullable Integer value(String word) {
    String figures = word.replace(",", "");
    if (FIGURES.matcher(figures).matches()) {
      return Integer.valueOf(figures);
    }
    int at = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    return at < 0 ? null : at + 1;
  }
}
