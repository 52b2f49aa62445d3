package org.chancery.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Part;
import org.chancery.annotate.time.DateValue.Section;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of what lies within a longer time or to one side of the present one. */
final class SectionDays {
  private static final int QUARTER = 85;

  private SectionDays() {}

  static @Nullable DateSpan of(Section section, @Nullable LocalDate today, Direction direction) {
    DateSpan first = within(section, today, direction);
    if (first == null || today == null) {
      return first;
    }
    // 'late June' of a clause that looks back on June 3 is that of last year.
    boolean back = direction == Direction.PAST && Recurring.start(first).isAfter(today);
    boolean ahead = direction == Direction.FUTURE && Recurring.end(first).isBefore(today);
    if (!back && !ahead) {
      return first;
    }
    DateSpan other = within(section, today.plusYears(back ? -1 : 1), direction);
    boolean recurs = section.whole() instanceof DateValue.Calendar;
    return recurs && other != null ? other : first;
  }

  private static @Nullable DateSpan within(
      Section section, @Nullable LocalDate today, Direction direction) {
    DateSpan whole = Days.whole(section.whole(), today, direction);
    LocalDate start = whole == null ? null : whole.start();
    LocalDate end = whole == null ? null : whole.end();
    return start == null || end == null ? null : part(start, end, section.part());
  }

  private static DateSpan part(LocalDate start, LocalDate end, Part part) {
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days == 7) {
      return week(start, part);
    }
    // Seasons and years fall into months, months into days.
    boolean months = days > QUARTER;
    ChronoUnit unit = months ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    long n = months ? ChronoUnit.MONTHS.between(start, end.plusDays(1)) : days;
    LocalDate third = start.plus(n / 3, unit);
    LocalDate twoThirds = start.plus(n / 3 * 2, unit);
    LocalDate half = start.plus(n / 2, unit);
    return switch (part) {
      case EARLY -> new DateSpan(start, last(start, third));
      case MIDDLE -> new DateSpan(third, last(third, twoThirds));
      case LATE -> new DateSpan(twoThirds, end);
      case FIRST_HALF -> new DateSpan(start, last(start, half));
      case SECOND_HALF -> new DateSpan(half, end);
    };
  }

  private static LocalDate last(LocalDate start, LocalDate next) {
    return next.isAfter(start) ? next.minusDays(1) : start;
  }

  private static DateSpan week(LocalDate monday, Part part) {
    return switch (part) {
      case EARLY, FIRST_HALF -> new DateSpan(monday, monday.plusDays(2));
      case MIDDLE -> new DateSpan(monday.plusDays(1), monday.plusDays(3));
      case LATE, SECOND_HALF -> new DateSpan(monday.plusDays(3), monday.plusDays(6));
    };
  }

  static @Nullable DateSpan of(Inside inside, @Nullable LocalDate today, Direction direction) {
    DateSpan whole = Days.whole(inside.whole(), today, direction);
    LocalDate start = whole == null ? null : whole.start();
    if (whole == null || start == null) {
      return null;
    }
    DateSpan part = Days.whole(inside.part(), start, Direction.FUTURE);
    return part == null ? null : part.intersect(whole);
  }

  static @Nullable DateSpan of(Toward toward, @Nullable LocalDate today) {
    DateSpan found = Days.whole(toward.value(), today, toward.direction());
    if (found == null || today == null || !found.contains(today)) {
      return found;
    }
    LocalDate beyond =
        toward.direction() == Direction.PAST
            ? Recurring.start(found).minusDays(1)
            : Recurring.end(found).plusDays(1);
    return Days.whole(toward.value(), beyond, toward.direction());
  }
}
