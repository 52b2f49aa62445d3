package org.chancery.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words and regular expressions of days in English. */
final class DayText {
  /** A month's name or abbreviation. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  /** A weekday's name or abbreviation. */
  static final String WEEKDAY =
      "(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?";

  /** A day of the month, with or without its ending. */
  static final String DAY = "[0-3]?\\d(?:st|nd|rd|th)?";

  private DayText() {}

  /** Returns the number of a month's name, 1 to 12. */
  static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  /** Returns the weekday of a name. */
  static DayOfWeek weekday(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + name);
  }

  /** Returns the number in front of an ending. */
  static int number(String day) {
    return Integer.parseInt(day.replaceAll("\\D", ""));
  }

  /** Returns the day, or null if the calendar has no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
