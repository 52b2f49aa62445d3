package org.chancery.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2024-06-18}, its first instant in UTC, or {@code 2024-06-18T09:30Z}. */
final class InstantConverter implements ITypeConverter<Instant> {
  private static final int DAY = "2024-06-18".length();

  @Override
  public Instant convert(String text) {
    try {
      return text.length() == DAY
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no instant; write 2024-06-18T09:30Z, or 2024-06-18 for its first in UTC");
    }
  }
}
