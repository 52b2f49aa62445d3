package org.chancery.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a value that is said to be one of publication. */
public final class PublishedDay {
  private static final List<Function<String, LocalDate>> ISO =
      List.of(
          LocalDate::parse,
          value -> OffsetDateTime.parse(value).toLocalDate(),
          value -> LocalDateTime.parse(value).toLocalDate());

  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          written("d MMMM uuuu"),
          written("MMMM d uuuu"),
          written("d MMM uuuu"),
          written("MMM d uuuu"));

  /** {@code 3 March 2031}, {@code March 3, 2031}, {@code Mon, 03 Mar 2031 10:00:00 GMT}. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -]|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? )(\\d{4})\\b");

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d{3})");

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2100;

  private PublishedDay() {}

  /**
   * Returns the day at the place the value speaks of (a time with an offset keeps its own day), or
   * null if it is neither an ISO 8601 day nor a time.
   */
  public static @Nullable LocalDate parse(String value) {
    String iso = value.length() > 10 && value.charAt(10) == ' ' ? withT(value) : value;
    for (Function<String, LocalDate> form : ISO) {
      try {
        return form.apply(iso);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }

  /**
   * Returns the day a page, a feed or a letter writes: as {@link #parse}, or with the month in
   * English letters, or with the year first. Days whose order of day and month is open are null.
   */
  public static @Nullable LocalDate loose(String value) {
    String text = value.strip();
    LocalDate day = parse(text);
    if (day == null) {
      day = english(text);
    }
    if (day == null) {
      day = numbers(text);
    }
    return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
  }

  private static @Nullable LocalDate english(String text) {
    Matcher matcher = ENGLISH.matcher(text);
    while (matcher.find()) {
      String written =
          matcher.group(1) != null
              ? matcher.group(1) + " " + month(matcher.group(2)) + " " + matcher.group(5)
              : month(matcher.group(3)) + " " + matcher.group(4) + " " + matcher.group(5);
      for (DateTimeFormatter form : WRITTEN) {
        try {
          return LocalDate.parse(written, form);
        } catch (DateTimeException e) {
          continue;
        }
      }
    }
    return null;
  }

  private static String month(String word) {
    return word.equalsIgnoreCase("sept") ? "Sep" : word;
  }

  private static @Nullable LocalDate numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }

  private static DateTimeFormatter written(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  private static String withT(String value) {
    return value.substring(0, 10) + "T" + value.substring(11);
  }
}
