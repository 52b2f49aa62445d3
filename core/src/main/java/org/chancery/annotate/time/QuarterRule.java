package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateValue.Range;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year: {@code the first quarter of 2023}, {@code the fourth quarter of last year}.
 */
final class QuarterRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    int i = words.skip(at, "the");
    Integer quarter = words.vocabulary().number("quarter-ordinal", words.get(i).lower());
    if (quarter == null || !words.is(i + 1, "quarter")) {
      return null;
    }
    int end = i + 2;
    int first = quarter * 3 - 2;
    int yearAt = words.skip(end, "of");
    int year = words.year(yearAt);
    if (year > 0) {
      return new Match(yearAt + 1, range(year, first));
    }
    YearShift shift = YearShift.after(words, end);
    if (shift != null) {
      return new Match(
          shift.end(),
          new Range(
              new MonthOfYear(first, null, shift.years()),
              new MonthOfYear(first + 2, null, shift.years())));
    }
    boolean alone = i > at && !words.is(i, "last", "final") && !words.is(end, "of");
    return alone ? new Match(end, range(null, first)) : null;
  }

  private static Range range(@Nullable Integer year, int first) {
    return new Range(
        new Calendar(year, first, null, null), new Calendar(year, first + 2, null, null));
  }
}
