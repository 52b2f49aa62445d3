package org.chancery.annotate.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression means, before a reference day is known. The set is closed; {@link
 * DateResolver} turns each into days.
 */
public sealed interface DateValue {
  /**
   * A day or part of a date by the calendar: {@code 13 September 2023}, {@code March 27}, {@code
   * September 2019}, {@code in June}, {@code in 2023}, {@code the 23rd}.
   *
   * @param year the year, or null
   * @param month the month from 1, or null
   * @param day the day of the month from 1, or null
   * @param weekday the weekday named with it, or null
   */
  record Calendar(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable DayOfWeek weekday)
      implements DateValue {}

  /**
   * A weekday: {@code on Tuesday}, {@code last Friday}, {@code next Monday}.
   *
   * @param day which
   * @param shift -1 for last, 0 for unmarked, +1 for next or coming
   */
  record Weekday(DayOfWeek day, int shift) implements DateValue {}

  /**
   * A unit counted from the unit of publication: {@code yesterday} (DAY -1), {@code next month}
   * (MONTH +1), {@code this year} (YEAR 0), {@code two weeks ago} (WEEK -2).
   *
   * @param unit the unit
   * @param amount how many units away; negative for the past
   */
  record Relative(Unit unit, int amount) implements DateValue {}

  /**
   * Part of the present unit: {@code earlier this month} (MONTH, PAST), {@code later this year}.
   *
   * @param unit the unit
   * @param direction the part before or after the day of publication
   */
  record PartOf(Unit unit, Direction direction) implements DateValue {}

  /**
   * From one day to another: {@code May 3-5}, {@code from Monday to Wednesday}, {@code between June
   * 9 and 11}.
   *
   * @param from the first
   * @param to the last
   */
  record Range(DateValue from, DateValue to) implements DateValue {}

  /**
   * A number of days from a beginning: {@code a two-day trip starting on Tuesday}.
   *
   * @param from the first day
   * @param days how many days, at least 1
   */
  record Lasting(DateValue from, int days) implements DateValue {}

  /**
   * A time counted from another: {@code Monday, a day after} (DAY -1), {@code 30 years ago today}
   * (YEAR -30).
   *
   * @param from the time counted from
   * @param base which way that time lies, UNKNOWN if the way the whole looks
   * @param unit the unit
   * @param amount how many units away; negative for what is earlier
   */
  record Shifted(DateValue from, Direction base, Unit unit, int amount) implements DateValue {}

  /**
   * A month or day of a year counted from the year of publication: {@code June of last year}.
   *
   * @param month from 1
   * @param day the day in it, or null
   * @param yearShift years from the year of publication
   */
  record MonthOfYear(int month, @Nullable Integer day, int yearShift) implements DateValue {}

  /**
   * The days just ahead or just past: {@code in the coming days}, {@code in recent weeks}, {@code
   * in the next few days}.
   *
   * @param unit the unit
   * @param count how many units at the most, 0 if the words do not say
   * @param direction ahead or past
   */
  record Around(Unit unit, int count, Direction direction) implements DateValue {}

  /**
   * A bound alone: {@code after November}, {@code by the end of June}, {@code since 2006}.
   *
   * @param side which side of the value is meant
   * @param of the value
   */
  record Bound(Side side, DateValue of) implements DateValue {}

  /**
   * A stretch within a longer one: {@code early next week}, {@code late 2011}, {@code the end of
   * June}, {@code the second half of the year}.
   *
   * @param whole the longer one
   * @param part which stretch of it
   */
  record Section(DateValue whole, Part part) implements DateValue {}

  /**
   * A day or month within a longer time: {@code Tuesday next week}, {@code the 14th of this month}.
   *
   * @param part the day or month
   * @param whole the longer time
   */
  record Inside(DateValue part, DateValue whole) implements DateValue {}

  /**
   * A recurring time looked for one way only: {@code last June}, {@code next spring}. It does not
   * hold the day of publication.
   *
   * @param value the recurring time
   * @param direction past for last, future for next or coming
   */
  record Toward(DateValue value, Direction direction) implements DateValue {}

  /**
   * A season of the northern year: {@code the summer of 2022}, {@code this spring}.
   *
   * @param firstMonth the month it begins in: 3, 6, 9 or 12
   * @param year the year it begins in, or null
   */
  record Season(int firstMonth, @Nullable Integer year) implements DateValue {}

  /**
   * A day whose date differs from year to year: {@code Easter Monday}, {@code Thanksgiving}.
   *
   * @param feast the feast it is counted from
   * @param offset days from the feast
   * @param year the year, or null
   */
  record Movable(Feast feast, int offset, @Nullable Integer year) implements DateValue {}

  /** A vague time: {@code recently}, {@code soon}, {@code in the future}. It has no days. */
  record Vague(Direction direction) implements DateValue {}

  /** Units of the calendar. */
  enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR
  }

  /** Stretches of a longer time; the first three are about a third of it each. */
  enum Part {
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF
  }

  /** Feasts that move. */
  enum Feast {
    /** Easter Sunday of the western churches. */
    EASTER,
    /** The fourth Thursday of November, as in the United States. */
    THANKSGIVING
  }

  /** The side of a bound. */
  enum Side {
    BEFORE,
    AFTER,
    SINCE,
    UNTIL
  }

  /** Returns whether it is one day: a weekday, a day of a month, today. */
  default boolean ofOneDay() {
    return this instanceof Weekday
        || this instanceof Calendar calendar && calendar.day() != null
        || this instanceof Relative relative && relative.unit() == Unit.DAY;
  }
}
