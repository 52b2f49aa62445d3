package org.chancery.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day, month or year as a user gives it.
 *
 * @param first its first day
 * @param last its last day
 */
record DayArgument(LocalDate first, LocalDate last) {
  /** Reads {@code 2024}, {@code 2024-06} or {@code 2024-06-18}. */
  static final class Converter implements ITypeConverter<DayArgument> {
    @Override
    public DayArgument convert(String text) {
      try {
        return switch (text.length()) {
          case 4 ->
              new DayArgument(
                  Year.parse(text).atDay(1), YearMonth.parse(text + "-12").atEndOfMonth());
          case 7 ->
              new DayArgument(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
          default -> new DayArgument(LocalDate.parse(text), LocalDate.parse(text));
        };
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no day; write 2024-06-18, 2024-06 or 2024");
      }
    }
  }
}
