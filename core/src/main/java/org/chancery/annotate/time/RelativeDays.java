package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.annotate.time.DateValue.Around;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Weekday;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days counted from the day of publication. */
final class RelativeDays {
  private RelativeDays() {}

  static DateSpan of(Weekday value, LocalDate today, Direction direction) {
    DayOfWeek day = value.day();
    if (value.shift() < 0) {
      return DateSpan.day(today.with(TemporalAdjusters.previous(day)));
    }
    if (value.shift() > 0) {
      return DateSpan.day(today.with(TemporalAdjusters.next(day)));
    }
    // Weekdays of the news are mostly past: so also where nothing tells.
    return DateSpan.day(
        today.with(
            direction == Direction.FUTURE
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day)));
  }

  static DateSpan of(Relative value, LocalDate today, Direction direction) {
    int amount = value.amount();
    return switch (value.unit()) {
      case DAY -> DateSpan.day(today.plusDays(amount));
      case WEEK -> week(amount, today, direction);
      case WEEKEND -> weekend(amount, today, direction);
      case MONTH -> from(today.withDayOfMonth(1).plusMonths(amount), Unit.MONTH);
      case QUARTER -> from(quarter(today).plusMonths(3L * amount), Unit.QUARTER);
      case YEAR -> from(today.withDayOfYear(1).plusYears(amount), Unit.YEAR);
    };
  }

  private static DateSpan from(LocalDate first, Unit unit) {
    return new DateSpan(first, plus(first, unit, 1).minusDays(1));
  }

  static LocalDate plus(LocalDate day, Unit unit, int count) {
    return switch (unit) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
    };
  }

  // On a Sunday 'last week' is the one that has just ended and 'this week', ahead, the coming one.
  private static DateSpan week(int amount, LocalDate today, Direction direction) {
    boolean sunday = today.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (sunday && (amount == -1 || amount == 0 && direction == Direction.FUTURE)) {
      return from(today.plusWeeks(amount), Unit.WEEK);
    }
    return from(monday(today).plusWeeks(amount), Unit.WEEK);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  private static DateSpan weekend(int amount, LocalDate today, Direction direction) {
    LocalDate ahead = monday(today).plusDays(5);
    // Early in the week 'the weekend' is the one just past, unless the clause looks ahead.
    boolean behind =
        direction == Direction.PAST && ahead.isAfter(today)
            || direction == Direction.UNKNOWN && today.getDayOfWeek().getValue() <= 2;
    LocalDate saturday =
        amount == 0 ? behind ? ahead.minusWeeks(1) : ahead : ahead.plusWeeks(amount);
    return new DateSpan(saturday, saturday.plusDays(1));
  }

  static @Nullable DateSpan of(Around value, LocalDate today) {
    int count = value.count();
    if (count <= 0) {
      return null;
    }
    return value.direction() == Direction.FUTURE
        ? new DateSpan(today.plusDays(1), plus(today, value.unit(), count))
        : new DateSpan(plus(today, value.unit(), -count), today);
  }
}
