package org.chancery.annotate.time;

import org.jspecify.annotations.Nullable;

/**
 * A year counted from that of publication behind a month or day: {@code of last year}.
 *
 * @param end the word after it
 * @param years how many years away
 */
record YearShift(int end, int years) {
  static @Nullable YearShift after(Words words, int at) {
    int i = words.skip(at, DateWord.Kind.COMMA);
    i = words.skip(i, "of");
    if (!words.is(i + 1, "year")) {
      return null;
    }
    Integer years = years(words, i);
    return years == null ? null : new YearShift(i + 2, years);
  }

  private static @Nullable Integer years(Words words, int i) {
    return switch (words.get(i).lower()) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> null;
    };
  }
}
