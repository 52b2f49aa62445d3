package org.chancery.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something lies. Either end may be open; its precision is its width.
 *
 * @param start the first possible day, or null if nothing bounds it below
 * @param end the last possible day, or null if nothing bounds it above
 */
public record DateSpan(@Nullable LocalDate start, @Nullable LocalDate end) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if both ends are known and {@code end} is before {@code start}
   */
  public DateSpan {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
    }
  }

  /** Returns the span of a single day. */
  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** Returns the first possible day, or the last if only that is known; null if neither is. */
  public @Nullable LocalDate firstKnown() {
    return start == null ? end : start;
  }

  /** Returns the last possible day, or the first if only that is known; null if neither is. */
  public @Nullable LocalDate lastKnown() {
    return end == null ? start : end;
  }

  /** Returns whether both ends are known. */
  public boolean bounded() {
    return start != null && end != null;
  }

  /** Returns the number of days covered, 1 for a single day; {@code Long.MAX_VALUE} if open. */
  public long days() {
    return start == null || end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Returns whether some day lies in both. */
  public boolean meets(DateSpan other) {
    return (start == null || other.end == null || !start.isAfter(other.end))
        && (end == null || other.start == null || !end.isBefore(other.start));
  }

  /** Returns whether {@code day} may be meant. */
  public boolean contains(LocalDate day) {
    return meets(day(day));
  }

  /** Returns the days common to both, or null if there are none. */
  public @Nullable DateSpan intersect(DateSpan other) {
    if (!meets(other)) {
      return null;
    }
    return new DateSpan(later(start, other.start), earlier(end, other.end));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
