package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of bounds: open at one end. */
final class BoundDays {
  private BoundDays() {}

  static @Nullable DateSpan of(Bound bound, @Nullable LocalDate today, Direction direction) {
    DateSpan of = Days.whole(bound.of(), today, way(bound.side(), direction));
    LocalDate start = of == null ? null : of.start();
    LocalDate end = of == null ? null : of.end();
    if (start == null || end == null) {
      return null;
    }
    return switch (bound.side()) {
      case SINCE -> new DateSpan(start, null);
      case AFTER -> new DateSpan(end.plusDays(1), null);
      case BEFORE -> new DateSpan(null, start.minusDays(1));
      case UNTIL -> new DateSpan(null, end);
    };
  }

  // What has been going on since a day looks back to it; a limit lies ahead.
  private static Direction way(Side side, Direction direction) {
    if (direction != Direction.UNKNOWN) {
      return direction;
    }
    return side == Side.SINCE || side == Side.AFTER ? Direction.PAST : Direction.FUTURE;
  }
}
