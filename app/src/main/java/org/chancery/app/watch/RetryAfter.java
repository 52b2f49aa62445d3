package org.chancery.app.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}. */
final class RetryAfter {
  /** Whoever asks for more has made a mistake. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** Returns the instant that is meant, at most a week ahead, or null if none can be made out. */
  static @Nullable Instant parse(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    Instant latest = now.plus(LONGEST);
    try {
      Instant meant =
          SECONDS.matcher(text).matches()
              ? now.plusSeconds(Long.parseLong(text))
              : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return meant.isAfter(latest) ? latest : meant;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
