package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Lasting;
import org.chancery.annotate.time.DateValue.Movable;
import org.chancery.annotate.time.DateValue.Range;
import org.chancery.annotate.time.DateValue.Season;
import org.chancery.annotate.time.DateValue.Section;
import org.chancery.annotate.time.DateValue.Shifted;
import org.chancery.annotate.time.DateValue.Weekday;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of ranges and of stays; both ends of a range are read as one statement. */
final class StretchDays {
  private StretchDays() {}

  static @Nullable DateSpan of(Range range, @Nullable LocalDate today, Direction direction) {
    boolean floatingFrom = floating(range.from());
    boolean floatingTo = floating(range.to());
    if (!floatingFrom && !floatingTo) {
      return join(
          Days.whole(range.from(), today, direction), Days.whole(range.to(), today, direction));
    }
    // A dated range that looks ahead may have begun: then its end is what lies ahead.
    boolean byEnd =
        !floatingTo || direction == Direction.FUTURE && !(range.from() instanceof Weekday);
    if (floatingFrom && byEnd) {
      DateSpan to = Days.whole(range.to(), today, direction);
      LocalDate last = to == null ? null : to.end();
      return last == null ? null : join(Days.whole(range.from(), last, Direction.PAST), to);
    }
    DateSpan from = Days.whole(range.from(), today, direction);
    LocalDate first = from == null ? null : from.start();
    return first == null ? null : join(from, Days.whole(range.to(), first, Direction.FUTURE));
  }

  /** Returns whether a value recurs, so that the other end must tell which one is meant. */
  private static boolean floating(DateValue value) {
    if (value instanceof Calendar calendar) {
      return calendar.year() == null;
    }
    if (value instanceof Season season) {
      return season.year() == null;
    }
    if (value instanceof Movable movable) {
      return movable.year() == null;
    }
    if (value instanceof Shifted shifted) {
      return floating(shifted.from());
    }
    if (value instanceof Section section) {
      return floating(section.whole());
    }
    return value instanceof Weekday weekday && weekday.shift() == 0;
  }

  private static @Nullable DateSpan join(@Nullable DateSpan from, @Nullable DateSpan to) {
    LocalDate start = from == null ? null : from.start();
    LocalDate end = to == null ? null : to.end();
    return start == null || end == null || end.isBefore(start) ? null : new DateSpan(start, end);
  }

  static @Nullable DateSpan of(Lasting stay, @Nullable LocalDate today, Direction direction) {
    DateSpan from = Days.of(stay.from(), today, direction);
    LocalDate start = from == null ? null : from.start();
    LocalDate end = from == null ? null : from.end();
    if (start == null || end == null || stay.days() < 1) {
      return null;
    }
    return new DateSpan(start, end.plusDays(stay.days() - 1L));
  }

  static @Nullable DateSpan of(Shifted time, @Nullable LocalDate today, Direction direction) {
    Direction way = time.base() == Direction.UNKNOWN ? direction : time.base();
    DateSpan from = Days.whole(time.from(), today, way);
    LocalDate start = from == null ? null : from.start();
    LocalDate end = from == null ? null : from.end();
    return start == null || end == null
        ? null
        : new DateSpan(
            RelativeDays.plus(start, time.unit(), time.amount()),
            RelativeDays.plus(end, time.unit(), time.amount()));
  }
}
