package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A plain year where it can be nothing else: {@code in 2023}, {@code the 2015 deal}, {@code
 * (2010)}, {@code fiscal year 2023}; two years joined: {@code 2022-23}; {@code the 1990s}.
 */
final class YearRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    if (words.is(at, "fiscal", "financial")) {
      int yearAt = words.skip(at + 1, "year");
      Match span = span(words, yearAt);
      return span == null && words.year(yearAt) > 0
          ? new Match(yearAt + 1, year(words.year(yearAt)))
          : span;
    }
    int decadeAt = words.skip(at, "the");
    if (words.is(decadeAt, Kind.DECADE)) {
      int first = words.get(decadeAt).number();
      return new Match(decadeAt + 1, new Range(year(first), year(first + 9)));
    }
    Match span = span(words, at);
    if (span != null) {
      return span;
    }
    return words.year(at) > 0 && meant(words, at) ? new Match(at + 1, year(words.year(at))) : null;
  }

  static Calendar year(int year) {
    return new Calendar(year, null, null, null);
  }

  private static @Nullable Match span(Words words, int at) {
    int first = words.year(at);
    boolean joined = words.is(at + 1, Kind.DASH) || "/".equals(words.get(at + 1).text());
    boolean apart = words.is(at - 1, Kind.DASH) || words.is(at + 3, Kind.DASH);
    if (first == 0 || !joined || apart || !words.is(at + 2, Kind.NUMBER)) {
      return null;
    }
    int second = words.year(at + 2);
    if (second == 0 && words.get(at + 2).text().length() == 2) {
      second = first / 100 * 100 + words.get(at + 2).number();
    }
    return second > first && second - first < 100
        ? new Match(at + 3, new Range(year(first), year(second)))
        : null;
  }

  private static boolean meant(Words words, int at) {
    if (words.is(at - 1, Kind.OPEN) && words.is(at + 1, Kind.CLOSE)) {
      return true;
    }
    if (words.in(at - 1, "quantifier") || words.in(at + 1, "counted")) {
      return false;
    }
    if (words.is(at - 1, Kind.DASH)) {
      return words.is(at - 2, "mid", "early", "late", "end");
    }
    if (words.in(at - 1, "before-year")) {
      return words.endsBefore(at + 1) || words.is(at + 1, Kind.POSSESSIVE) || named(words, at);
    }
    return attributive(words, at);
  }

  // 'the landmark 2015 deal', 'Vietnam's 1995 accession', but not 'Resolution 1929 sanctions'.
  private static boolean attributive(Words words, int at) {
    boolean open = words.is(at - 1, Kind.POSSESSIVE) || !words.get(at - 1).capital();
    return open && !words.is(at - 1, Kind.NUMBER) && named(words, at);
  }

  private static boolean named(Words words, int at) {
    return words.is(at + 1, Kind.WORD) && (!words.in(at + 1, "function"));
  }
}
