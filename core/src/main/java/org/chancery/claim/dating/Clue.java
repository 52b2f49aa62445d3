package org.chancery.claim.dating;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.chancery.annotate.time.Direction;
import org.chancery.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What some words of a report tell of the day it was published. The set is closed.
 *
 * <p>A clue never narrows more than its words do: whoever combines clues gets every day that the
 * report leaves open.
 */
public sealed interface Clue {
  /** Returns the words. */
  Evidence evidence();

  /**
   * Something known by its date is past, or the words name what began then.
   *
   * @param evidence the words
   * @param day the first day on which they can have been written
   * @param about what began then, or null where the words themselves name the day
   */
  record NotBefore(Evidence evidence, LocalDate day, @Nullable String about) implements Clue {
    /** Checks that words and day are given. */
    public NotBefore {
      requireNonNull(evidence, "evidence");
      requireNonNull(day, "day");
    }
  }

  /**
   * Something known by its date is still to come.
   *
   * @param evidence the words
   * @param day the last day on which they can have been written
   */
  record NotAfter(Evidence evidence, LocalDate day) implements Clue {
    /** Checks that words and day are given. */
    public NotAfter {
      requireNonNull(evidence, "evidence");
      requireNonNull(day, "day");
    }
  }

  /**
   * Something goes on that comes every year at one season.
   *
   * @param evidence the words
   * @param from its first day in any year
   * @param to its last day in any year, not before {@code from}
   * @param about what it is
   */
  record InSeason(Evidence evidence, MonthDay from, MonthDay to, String about) implements Clue {
    /** Checks that all is given. */
    public InSeason {
      requireNonNull(evidence, "evidence");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(about, "about");
    }
  }

  /**
   * A day of the month without its month is one of the month of publication: {@code on the 23rd}.
   *
   * @param evidence the words
   * @param day the day of the month
   * @param direction past or future, by the tense of its clause
   */
  record DayOfMonth(Evidence evidence, int day, Direction direction) implements Clue {
    /** Checks that words and direction are given. */
    public DayOfMonth {
      requireNonNull(evidence, "evidence");
      requireNonNull(direction, "direction");
    }
  }

  /**
   * A day of the year without its year is near: {@code on March 22}, {@code Tuesday, May 9}.
   *
   * @param evidence the words
   * @param day the day
   * @param weekday the weekday named with it, or null
   * @param direction past or future, by the tense of its clause
   */
  record DayOfYear(
      Evidence evidence, MonthDay day, @Nullable DayOfWeek weekday, Direction direction)
      implements Clue {
    /** Checks that words, day and direction are given. */
    public DayOfYear {
      requireNonNull(evidence, "evidence");
      requireNonNull(day, "day");
      requireNonNull(direction, "direction");
    }
  }

  /**
   * Years are counted since a known time: {@code the first time in 12 years}, {@code since May
   * 2003}.
   *
   * @param evidence the words that count
   * @param years how many years
   * @param since the first day of the time they are counted from
   * @param until the last day of it
   */
  record Anniversary(Evidence evidence, int years, LocalDate since, LocalDate until)
      implements Clue {
    /** Checks that words and days are given. */
    public Anniversary {
      requireNonNull(evidence, "evidence");
      requireNonNull(since, "since");
      requireNonNull(until, "until");
    }
  }
}
