package org.chancery.annotate.time;

import java.time.DayOfWeek;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Days of one month: {@code May 3-5}, {@code 3-5 May 2021}, {@code June 9, 10 and 11}, {@code from
 * June 13 to 15}, {@code on the 14th and 15th}.
 */
final class DayRangeRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    boolean led = words.is(at, "from", "between");
    int i = led ? at + 1 : at;
    if (led && words.in(at - 1, "moved")) {
      return null;
    }
    int month = words.month(i);
    int firstAt = month > 0 ? i + 1 : words.skip(i, "the");
    firstAt = month > 0 ? words.skip(firstAt, "the") : firstAt;
    boolean ordinal = firstAt > i && month == 0;
    int first = words.day(firstAt);
    if (first == 0 || ordinal && !words.is(firstAt, Kind.ORDINAL)) {
      return null;
    }
    int lastAt = last(words, firstAt);
    int last = words.day(lastAt);
    if (last <= first) {
      return null;
    }
    int end = lastAt + 1;
    if (month == 0) {
      int monthAt = words.skip(end, "of");
      month = words.month(monthAt);
      boolean bare = ordinal && words.is(lastAt, Kind.ORDINAL) && words.endsBefore(end);
      if (month == 0) {
        return bare && (led || words.is(at - 1, "on")) ? unnamed(words, end, first, last) : null;
      }
      end = monthAt + 1;
    } else if (!words.is(lastAt - 1, Kind.DASH) && !ended(words, end)) {
      return null;
    }
    return finish(words, end, month, first, last);
  }

  private static boolean ended(Words words, int end) {
    return words.endsBefore(end) || words.yearEnd(end) > end || words.get(end).capital();
  }

  /** Returns where the last day of the row stands that begins at {@code at}. */
  private static int last(Words words, int at) {
    int i = at;
    while (words.is(i + 1, Kind.COMMA)
        && words.day(i + 2) > words.day(i)
        && (words.is(i + 3, Kind.COMMA) || words.is(i + 3, "and", "or"))) {
      i += 2;
    }
    int next = words.skip(i + 1, Kind.COMMA);
    boolean joined =
        words.is(next, Kind.DASH) || words.is(next, "to", "through", "and", "or", "until", "till");
    return joined ? words.skip(next + 1, "the") : -1;
  }

  private static Match unnamed(Words words, int end, int first, int last) {
    Calendar from = new Calendar(null, null, first, null);
    Calendar to = new Calendar(null, null, last, null);
    if (words.is(end, "of") && words.is(end + 1, "this") && words.is(end + 2, "month")) {
      Relative month = new Relative(Unit.MONTH, 0);
      return new Match(end + 3, new Range(new Inside(from, month), new Inside(to, month)));
    }
    return new Match(end, new Range(from, to));
  }

  private static Match finish(Words words, int end, int month, int first, int last) {
    int yearEnd = words.yearEnd(end);
    if (yearEnd > end) {
      int year = words.year(yearEnd - 1);
      return new Match(yearEnd, new Range(day(year, month, first), day(year, month, last)));
    }
    YearShift shift = YearShift.after(words, end);
    if (shift != null) {
      return new Match(
          shift.end(),
          new Range(
              new MonthOfYear(month, first, shift.years()),
              new MonthOfYear(month, last, shift.years())));
    }
    return new Match(end, new Range(day(null, month, first), day(null, month, last)));
  }

  private static Calendar day(@Nullable Integer year, int month, int day) {
    @Nullable DayOfWeek none = null;
    return new Calendar(year, month, day, none);
  }
}
