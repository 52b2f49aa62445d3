package org.chancery.present;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants as a user writes them. */
public final class Instants {
  private static final int DAY = "2024-02-23".length();

  private Instants() {}

  /**
   * Returns what {@code 2024-02-23T09:30Z} means, or the first instant of {@code 2024-02-23} in
   * UTC.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static Instant parse(String text) {
    try {
      return text.length() == DAY
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no instant; write 2024-02-23T09:30Z, or 2024-02-23 for its first in UTC",
          e);
    }
  }
}
