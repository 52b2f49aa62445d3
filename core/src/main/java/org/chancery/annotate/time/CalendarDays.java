package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of dates by the calendar, with the year or month filled in where it is left out. */
final class CalendarDays {
  /** Far enough for February 29. */
  private static final int YEARS = 8;

  private static final int MONTHS = 3;

  private CalendarDays() {}

  static @Nullable DateSpan of(Calendar date, @Nullable LocalDate today, Direction direction) {
    Integer year = date.year();
    Integer month = date.month();
    if (year != null && (month != null || date.day() == null)) {
      return month == null ? year(year) : inMonth(year, month, date.day());
    }
    if (today == null || month == null && date.day() == null) {
      return null;
    }
    List<DateSpan> all = month == null ? months(date, today) : years(date, month, today);
    DayOfWeek weekday = date.weekday();
    if (weekday != null) {
      // The weekday is there to check the date by: it decides the year where it can.
      List<DateSpan> same =
          all.stream().filter(d -> Recurring.start(d).getDayOfWeek() == weekday).toList();
      LocalDate near = today;
      same =
          same.stream()
              .filter(d -> Math.abs(Recurring.start(d).getYear() - near.getYear()) <= 2)
              .toList();
      DateSpan chosen = Recurring.choose(same, today, direction);
      if (chosen != null) {
        return chosen;
      }
    }
    return Recurring.choose(all, today, direction);
  }

  private static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static @Nullable DateSpan inMonth(int year, int month, @Nullable Integer day) {
    if (month < 1 || month > 12 || Math.abs((long) year) > Year.MAX_VALUE) {
      return null;
    }
    YearMonth in = YearMonth.of(year, month);
    if (day == null) {
      return new DateSpan(in.atDay(1), in.atEndOfMonth());
    }
    return day >= 1 && in.isValidDay(day) ? DateSpan.day(in.atDay(day)) : null;
  }

  private static List<DateSpan> years(Calendar date, int month, LocalDate today) {
    List<DateSpan> all = new ArrayList<>();
    for (int year = today.getYear() - YEARS; year <= today.getYear() + YEARS; year++) {
      DateSpan span = inMonth(year, month, date.day());
      if (span != null) {
        all.add(span);
      }
    }
    return all;
  }

  private static List<DateSpan> months(Calendar date, LocalDate today) {
    List<DateSpan> all = new ArrayList<>();
    for (int shift = -MONTHS; shift <= MONTHS; shift++) {
      YearMonth in = YearMonth.from(today).plusMonths(shift);
      DateSpan span = inMonth(in.getYear(), in.getMonthValue(), date.day());
      if (span != null) {
        all.add(span);
      }
    }
    return all;
  }
}
