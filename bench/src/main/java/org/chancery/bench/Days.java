package org.chancery.bench;

import java.time.LocalDate;

/**
 * A span of days.
 *
 * @param first the first day
 * @param last the last day, which belongs to it
 */
record Days(LocalDate first, LocalDate last) {
  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /** Returns these days and so many more before and after. */
  Days widened(int before, int after) {
    return new Days(first.minusDays(before), last.plusDays(after));
  }

  boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}
