package org.chancery.annotate.time;

import java.time.DayOfWeek;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * A weekday: {@code Wednesday}, {@code late on Tuesday night}, {@code last Friday}, {@code this
 * coming Thursday}, {@code Tuesday next week}.
 */
final class WeekdayRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    int i = at;
    if (words.is(i, "early", "late", "earlier", "later")) {
      i = words.skip(i + 1, "on");
    }
    Integer week = week(words, i);
    if (week != null && words.weekday(words.skip(i + 2, "on")) != null) {
      int dayAt = words.skip(i + 2, "on");
      return new Match(dayPart(words, dayAt + 1), inside(weekday(words, dayAt), week));
    }
    int shift = 0;
    if (words.is(i, "this", "the", "next", "last", "coming", "past")) {
      boolean second = words.is(i, "this", "the") && words.is(i + 1, "coming", "past", "last");
      shift = shift(words.get(second ? i + 1 : i).lower());
      i = second ? i + 2 : i + 1;
      if (words.is(i - 1, "the")) {
        return null;
      }
    }
    DayOfWeek day = words.weekday(i);
    if (day == null) {
      return null;
    }
    int end = dayPart(words, i + 1);
    int weekAt = words.skip(end, "of");
    Integer after = shift == 0 ? week(words, weekAt) : null;
    return after == null
        ? new Match(end, new Weekday(day, shift))
        : new Match(weekAt + 2, inside(day, after));
  }

  private static DayOfWeek weekday(Words words, int at) {
    DayOfWeek day = words.weekday(at);
    return day == null ? DayOfWeek.MONDAY : day;
  }

  private static DateValue inside(DayOfWeek day, int week) {
    return new Inside(new Weekday(day, 0), new Relative(Unit.WEEK, week));
  }

  private static int shift(String word) {
    return switch (word) {
      case "last", "past" -> -1;
      case "next", "coming" -> 1;
      default -> 0;
    };
  }

  private static @Nullable Integer week(Words words, int at) {
    if (!words.is(at + 1, "week")) {
      return null;
    }
    return switch (words.get(at).lower()) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> null;
    };
  }

  /** Returns the end after the part of the day that may stand at {@code at}. */
  static int dayPart(Words words, int at) {
    int i = words.skip(at, "early", "late");
    return words.in(i, "day-part") ? i + 1 : at;
  }
}
