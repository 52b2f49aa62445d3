package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Turns what a date expression means into days, given when the report was published. */
public final class DateResolver {
  private DateResolver() {}

  /**
   * Returns the days meant, or null where they cannot be known: the words are vague, they name no
   * day of the calendar (February 30), or they count from a publication day that is not known.
   * Bounds give a span open at one end. Where the report may have been published on several days,
   * the span holds the readings of the first and the last.
   *
   * @param value what the words mean
   * @param published the days the report may have been published on, or null
   * @param direction which way the clause looks; it chooses among recurring days and cuts a stretch
   *     that holds the day of publication
   */
  public static @Nullable DateSpan resolve(
      DateValue value, @Nullable DateSpan published, Direction direction) {
    LocalDate first = published == null ? null : published.start();
    LocalDate last = published == null ? null : published.end();
    if (first == null || last == null) {
      return Days.of(value, null, direction);
    }
    DateSpan early = Days.of(value, first, direction);
    if (first.equals(last) || early == null) {
      return early;
    }
    DateSpan late = Days.of(value, last, direction);
    return late == null ? null : hull(early, late);
  }

  private static DateSpan hull(DateSpan a, DateSpan b) {
    LocalDate start =
        a.start() == null || b.start() == null
            ? null
            : a.start().isBefore(b.start()) ? a.start() : b.start();
    LocalDate end =
        a.end() == null || b.end() == null ? null : a.end().isAfter(b.end()) ? a.end() : b.end();
    return new DateSpan(start, end);
  }
}
