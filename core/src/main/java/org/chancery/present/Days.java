package org.chancery.present;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Spans of days as a reader writes them: {@code 18–19 Mar 2024}, {@code Mar 2024}, {@code 2024}.
 */
public final class Days {
  private static final DateTimeFormatter DAY = format("d");
  private static final DateTimeFormatter MONTH = format("MMM");
  private static final DateTimeFormatter DAY_MONTH = format("d MMM");
  private static final DateTimeFormatter MONTH_YEAR = format("MMM uuuu");
  private static final DateTimeFormatter FULL = format("d MMM uuuu");

  private Days() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /**
   * Returns the days that {@code 2024}, {@code 2024-02} or {@code 2024-02-23} means.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static DateSpan span(String text) {
    try {
      return switch (text.length()) {
        case 4 -> months(YearMonth.parse(text + "-01"), 12);
        case 7 -> months(YearMonth.parse(text), 1);
        default -> DateSpan.day(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no day; write 2024-02-23, 2024-02 or 2024", e);
    }
  }

  private static DateSpan months(YearMonth first, int count) {
    return new DateSpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /** Returns the span in words, {@code no date} for null or a span open at both ends. */
  public static String text(@Nullable DateSpan span) {
    if (span == null || (span.start() == null && span.end() == null)) {
      return "no date";
    }
    LocalDate start = span.start();
    LocalDate end = span.end();
    if (start == null) {
      return "until " + FULL.format(end);
    }
    if (end == null) {
      return "from " + FULL.format(start);
    }
    return closed(start, end);
  }

  /** Returns whether a closed span is known to the month or the year, not to the day. */
  public static boolean wholeMonths(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
  }

  private static String closed(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return FULL.format(start);
    }
    boolean wholeMonths = wholeMonths(start, end);
    if (start.getYear() != end.getYear()) {
      return wholeMonths
          ? MONTH_YEAR.format(start) + "–" + MONTH_YEAR.format(end)
          : FULL.format(start) + " – " + FULL.format(end);
    }
    if (wholeMonths && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
      return Integer.toString(start.getYear());
    }
    if (wholeMonths) {
      return start.getMonth() == end.getMonth()
          ? MONTH_YEAR.format(start)
          : MONTH.format(start) + "–" + MONTH_YEAR.format(end);
    }
    return start.getMonth() == end.getMonth()
        ? DAY.format(start) + "–" + FULL.format(end)
        : DAY_MONTH.format(start) + " – " + FULL.format(end);
  }
}
