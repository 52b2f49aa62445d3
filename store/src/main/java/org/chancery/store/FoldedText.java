package org.chancery.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as every database indexes it alike: words of small letters and digits, without accents, with
 * one space between. {@code Orbán’s} is {@code orban s}.
 */
final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private FoldedText() {}

  /** Returns the folded text, empty if there is no word in it. */
  static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
