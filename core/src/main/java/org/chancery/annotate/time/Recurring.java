package org.chancery.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Chooses among the times at which something recurs. */
final class Recurring {
  /** A month or season is looked for ahead if it begins within this many days, else behind. */
  private static final int SOON = 62;

  private Recurring() {}

  /**
   * Returns the latest begun by {@code today} looking back, the first not wholly past looking
   * ahead, and otherwise the nearest; null if there is none.
   *
   * @param times in order of time, each bounded
   */
  static @Nullable DateSpan choose(List<DateSpan> times, LocalDate today, Direction direction) {
    DateSpan past = null;
    DateSpan future = null;
    for (DateSpan time : times) {
      if (!start(time).isAfter(today)) {
        past = time;
      }
      if (future == null && !end(time).isBefore(today)) {
        future = time;
      }
    }
    if (direction == Direction.PAST) {
      return past;
    }
    if (direction == Direction.FUTURE || past == null || future == null) {
      return future == null && direction != Direction.FUTURE ? past : future;
    }
    return nearer(past, future, today);
  }

  private static DateSpan nearer(DateSpan past, DateSpan future, LocalDate today) {
    if (past.equals(future)) {
      return past;
    }
    long ahead = ChronoUnit.DAYS.between(today, start(future));
    long behind = ChronoUnit.DAYS.between(end(past), today);
    boolean days = past.days() == 1;
    return days ? ahead < behind ? future : past : ahead <= SOON ? future : past;
  }

  static LocalDate start(DateSpan span) {
    LocalDate start = span.start();
    return start == null ? LocalDate.MIN : start;
  }

  static LocalDate end(DateSpan span) {
    LocalDate end = span.end();
    return end == null ? LocalDate.MAX : end;
  }
}
