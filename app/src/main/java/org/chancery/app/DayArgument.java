package org.chancery.app;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.chancery.model.DateSpan;
import org.chancery.present.Days;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day, month or year as a user gives it.
 *
 * @param first its first day
 * @param last its last day
 */
record DayArgument(LocalDate first, LocalDate last) {
  /** Reads {@code 2024}, {@code 2024-02} or {@code 2024-02-23}. */
  static final class Converter implements ITypeConverter<DayArgument> {
    @Override
    public DayArgument convert(String text) {
      try {
        DateSpan span = Days.span(text);
        return new DayArgument(requireNonNull(span.start()), requireNonNull(span.end()));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
