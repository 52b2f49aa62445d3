package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.annotate.time.DateValue.Around;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Lasting;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateValue.Movable;
import org.chancery.annotate.time.DateValue.PartOf;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Season;
import org.chancery.annotate.time.DateValue.Section;
import org.chancery.annotate.time.DateValue.Shifted;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateValue.Weekday;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of a value as seen from one day: sends each kind of value to the class that knows it. */
final class Days {
  private Days() {}

  /** Returns the days meant; a stretch that holds {@code today} is cut to the side looked at. */
  static @Nullable DateSpan of(DateValue value, @Nullable LocalDate today, Direction direction) {
    DateSpan whole = whole(value, today, direction);
    boolean uncut =
        value instanceof Range
            || value instanceof Lasting
            || value instanceof Bound
            || value instanceof Around;
    return whole == null || today == null || uncut ? whole : cut(whole, today, direction);
  }

  /** Returns the days meant, uncut. */
  static @Nullable DateSpan whole(DateValue value, @Nullable LocalDate today, Direction direction) {
    if (value instanceof Calendar calendar) {
      return CalendarDays.of(calendar, today, direction);
    }
    if (value instanceof Movable movable) {
      return FeastDays.of(movable, today, direction);
    }
    if (value instanceof Season season) {
      return SeasonDays.of(season, today, direction);
    }
    if (value instanceof Range range) {
      return StretchDays.of(range, today, direction);
    }
    if (value instanceof Lasting lasting) {
      return StretchDays.of(lasting, today, direction);
    }
    if (value instanceof Shifted shifted) {
      return StretchDays.of(shifted, today, direction);
    }
    if (value instanceof Bound bound) {
      return BoundDays.of(bound, today, direction);
    }
    if (value instanceof Section section) {
      return SectionDays.of(section, today, direction);
    }
    if (value instanceof Inside inside) {
      return SectionDays.of(inside, today, direction);
    }
    if (value instanceof Toward toward) {
      return SectionDays.of(toward, today);
    }
    return today == null ? null : counted(value, today, direction);
  }

  private static @Nullable DateSpan counted(DateValue value, LocalDate today, Direction direction) {
    if (value instanceof Weekday weekday) {
      return RelativeDays.of(weekday, today, direction);
    }
    if (value instanceof Relative relative) {
      // 'built in two years' tells how long, not when.
      boolean length =
          direction == Direction.PAST && relative.amount() > 1 && relative.unit() != Unit.DAY;
      return length ? null : RelativeDays.of(relative, today, direction);
    }
    if (value instanceof PartOf part) {
      DateSpan unit = RelativeDays.of(new Relative(part.unit(), 0), today, part.direction());
      return cut(unit, today, part.direction());
    }
    if (value instanceof MonthOfYear month) {
      int year = today.getYear() + month.yearShift();
      Calendar calendar = new Calendar(year, month.month(), month.day(), null);
      return CalendarDays.of(calendar, today, direction);
    }
    return value instanceof Around around ? RelativeDays.of(around, today) : null;
  }

  private static DateSpan cut(DateSpan span, LocalDate today, Direction direction) {
    if (!span.contains(today)) {
      return span;
    }
    return switch (direction) {
      case PAST -> new DateSpan(span.start(), today);
      case FUTURE -> new DateSpan(today, span.end());
      case UNKNOWN -> span;
    };
  }
}
