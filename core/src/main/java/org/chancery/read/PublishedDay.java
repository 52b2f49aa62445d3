package org.chancery.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a {@code published} value. */
final class PublishedDay {
  private static final List<Function<String, LocalDate>> FORMS =
      List.of(
          LocalDate::parse,
          value -> OffsetDateTime.parse(value).toLocalDate(),
          value -> LocalDateTime.parse(value).toLocalDate());

  private PublishedDay() {}

  /**
   * Returns the day at the place the value speaks of (a time with an offset keeps its own day), or
   * null if it is neither an ISO 8601 day nor a time.
   */
  static @Nullable LocalDate parse(String value) {
    String iso = value.length() > 10 && value.charAt(10) == ' ' ? withT(value) : value;
    for (Function<String, LocalDate> form : FORMS) {
      try {
        return form.apply(iso);
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return null;
  }

  private static String withT(String value) {
    return value.substring(0, 10) + "T" + value.substring(11);
  }
}
