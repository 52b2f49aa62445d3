package org.chancery.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days that a timeline shows, from its left edge to its right.
 *
 * @param from the first day
 * @param to the last day, whose end is the right edge
 */
record Scale(LocalDate from, LocalDate to) {
  private static final int TICKS = 8;
  private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);
  private static final List<Integer> DAYS = List.of(1, 2, 5, 10);
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM uuuu");
  private static final DateTimeFormatter YEAR = format("uuuu");

  /**
   * A line across the timeline.
   *
   * @param x where it stands, in per cent
   * @param label what is written there
   */
  record Tick(String x, String label) {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Returns the number of days. */
  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Returns where a day begins, in per cent of the width; beyond the edges it is the edge. */
  double at(LocalDate day) {
    double share = 100.0 * ChronoUnit.DAYS.between(from, day) / days();
    return Math.max(0, Math.min(100, share));
  }

  /** Returns a share as a length of SVG. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  /** Returns lines at round days, months or years, eight at the most. */
  List<Tick> ticks() {
    for (int step : DAYS) {
      if (days() <= (long) step * TICKS) {
        return everyDays(step);
      }
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    int step = MONTHS.stream().filter(m -> months <= (long) m * TICKS).findFirst().orElse(6000);
    return everyMonths(step);
  }

  private List<Tick> everyDays(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
      ticks.add(new Tick(percent(at(day)), DAY.format(day)));
    }
    return ticks;
  }

  private List<Tick> everyMonths(int step) {
    List<Tick> ticks = new ArrayList<>();
    int first = Math.floorDiv(from.getYear() * 12 + from.getMonthValue() - 1 + step - 1, step);
    for (int month = first * step; ; month += step) {
      LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
      if (day.isAfter(to)) {
        return ticks;
      }
      if (!day.isBefore(from)) {
        ticks.add(new Tick(percent(at(day)), (step < 12 ? MONTH : YEAR).format(day)));
      }
    }
  }
}
