package org.chancery.link;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Predicate;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** The days on which a report may have been published. It is only ever narrowed. */
final class DaySet {
  private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final int SIZE = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

  private final BitSet days;

  private DaySet(BitSet days) {
    this.days = days;
  }

  /** Returns all days that count. */
  static DaySet all() {
    BitSet days = new BitSet(SIZE);
    days.set(0, SIZE);
    return new DaySet(days);
  }

  DaySet from(LocalDate day) {
    BitSet kept = (BitSet) days.clone();
    kept.clear(0, index(day));
    return new DaySet(kept);
  }

  DaySet until(LocalDate day) {
    BitSet kept = (BitSet) days.clone();
    kept.clear(index(day) + 1, SIZE);
    return new DaySet(kept);
  }

  DaySet keep(Predicate<LocalDate> wanted) {
    BitSet kept = new BitSet(SIZE);
    for (int i = days.nextSetBit(0); i >= 0; i = days.nextSetBit(i + 1)) {
      if (wanted.test(FIRST.plusDays(i))) {
        kept.set(i);
      }
    }
    return new DaySet(kept);
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  /** Returns the days from the first to the last, open where nothing bounds them; not if empty. */
  DateSpan span() {
    return new DateSpan(open(days.nextSetBit(0), 0), open(days.previousSetBit(SIZE), SIZE - 1));
  }

  boolean same(DaySet other) {
    return days.equals(other.days);
  }

  private static @Nullable LocalDate open(int at, int edge) {
    return at == edge ? null : FIRST.plusDays(at);
  }

  private static int index(LocalDate day) {
    long at = day.toEpochDay() - FIRST.toEpochDay();
    return (int) Math.max(0, Math.min(SIZE - 1L, at));
  }
}
