package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Predicate;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/**
 * How strongly introductions speak for a person about a day: each by its nearness in time.
 *
 * @param person the person
 * @param weight the sum over the introductions that count
 */
record Standing(Person person, double weight) implements Comparable<Standing> {
  /** How far from a report's day an introduction may lie and still tell who holds the office. */
  private static final long REACH_DAYS = 550;

  /** Within a week nearness tells nothing; beyond it, a new holder soon outweighs the old. */
  private static final double WEEK = 7;

  private static final double MARGIN = 1.5;

  private static final Comparator<Standing> ORDER =
      Comparator.comparingDouble((Standing s) -> -s.weight())
          .thenComparing(s -> s.person().actor());

  static Standing of(Bearer bearer, Predicate<Office> counted, @Nullable LocalDate day) {
    double weight = 0;
    for (Bearer.Term term : bearer.terms()) {
      if (!counted.test(term.office())) {
        continue;
      }
      LocalDate told = term.day();
      long away = day == null || told == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, told));
      if (away <= REACH_DAYS) {
        weight += term.reports() / ((WEEK + away) * (WEEK + away));
      }
    }
    return new Standing(bearer.person(), weight);
  }

  boolean reaches() {
    return weight > 0;
  }

  boolean above(Standing other) {
    return weight > MARGIN * other.weight;
  }

  @Override
  public int compareTo(Standing other) {
    return ORDER.compare(this, other);
  }
}
