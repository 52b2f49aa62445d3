package org.chancery.annotate.time;

import java.time.DayOfWeek;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day with its month: {@code September 13, 2023}, {@code Wednesday, 14 June}, {@code the 3rd of
 * March}, {@code Monday (Feb. 7)}.
 */
final class CalendarRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    DayOfWeek weekday = words.weekday(at);
    if (weekday == null) {
      weekday = words.shortWeekday(at);
    }
    if (weekday == null) {
      return date(words, at, null);
    }
    int next = at + 1;
    boolean open = words.is(next, Kind.OPEN);
    next = open ? next + 1 : words.skip(next, Kind.COMMA);
    Match match = date(words, words.skip(next, "on"), weekday);
    if (match == null || !open) {
      return match;
    }
    return words.is(match.end(), Kind.CLOSE) ? new Match(match.end() + 1, match.value()) : null;
  }

  private static @Nullable Match date(Words words, int at, @Nullable DayOfWeek weekday) {
    int monthFirst = words.month(at);
    if (monthFirst > 0) {
      int day = words.day(words.skip(at + 1, "the"));
      int end = words.skip(at + 1, "the") + 1;
      return day == 0 ? null : finish(words, end, monthFirst, day, weekday);
    }
    int dayAt = words.skip(at, "the");
    int day = words.day(dayAt);
    int monthAt = words.skip(dayAt + 1, "of");
    int month = words.month(monthAt);
    boolean wrong = dayAt > at && weekday == null && !words.is(dayAt, Kind.ORDINAL);
    // '12 March 3' is a number and a date, not a date and a number.
    boolean next = words.day(monthAt + 1) > 0 && words.year(monthAt + 1) == 0;
    return day == 0 || month == 0 || wrong || next
        ? null
        : finish(words, monthAt + 1, month, day, weekday);
  }

  private static Match finish(
      Words words, int end, int month, int day, @Nullable DayOfWeek weekday) {
    int yearEnd = words.yearEnd(end);
    if (yearEnd > end) {
      Calendar value = new Calendar(words.year(yearEnd - 1), month, day, weekday);
      return new Match(trailing(words, yearEnd), value);
    }
    YearShift shift = YearShift.after(words, end);
    if (shift != null) {
      return new Match(shift.end(), new MonthOfYear(month, day, shift.years()));
    }
    if (weekday == null && words.is(end, Kind.OPEN) && words.is(end + 2, Kind.CLOSE)) {
      DayOfWeek after = words.weekday(end + 1);
      after = after == null ? words.shortWeekday(end + 1) : after;
      if (after != null) {
        return new Match(end + 3, new Calendar(null, month, day, after));
      }
    }
    return new Match(end, new Calendar(null, month, day, weekday));
  }

  // The weekday in brackets after a whole date adds nothing, but belongs to it.
  private static int trailing(Words words, int end) {
    boolean weekday = words.is(end, Kind.OPEN) && words.is(end + 2, Kind.CLOSE);
    return weekday && words.weekday(end + 1) != null ? end + 3 : end;
  }
}
