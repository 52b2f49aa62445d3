package org.chancery.claim.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Side;
import org.chancery.annotate.time.Direction;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Clues from dates by the calendar, told as past or as to come. */
final class DateClues {
  /** Years outside are numbers or history that no report is near to. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2090;

  private DateClues() {}

  static List<Clue> of(AnnotatedReport report, Sentence sentence) {
    List<Clue> clues = new ArrayList<>();
    for (DateExpression date : sentence.dates()) {
      Clue clue = clue(report, sentence, date);
      if (clue != null) {
        clues.add(clue);
      }
    }
    return clues;
  }

  private static @Nullable Clue clue(
      AnnotatedReport report, Sentence sentence, DateExpression date) {
    Direction direction = DateTense.of(sentence, date);
    Evidence evidence = Evidence.of(report.clean().report(), date.span());
    DateSpan days = DateResolver.resolve(date.value(), null, Direction.UNKNOWN);
    if (days != null) {
      return whole(evidence, date.value(), days, direction);
    }
    if (direction == Direction.UNKNOWN || !(date.value() instanceof Calendar calendar)) {
      return null;
    }
    Integer day = calendar.day();
    Integer month = calendar.month();
    if (day == null) {
      return null;
    }
    try {
      return month == null
          ? new Clue.DayOfMonth(evidence, day, direction)
          : new Clue.DayOfYear(evidence, MonthDay.of(month, day), calendar.weekday(), direction);
    } catch (DateTimeException e) {
      // 'June 31' is a slip, and tells nothing.
      return null;
    }
  }

  private static @Nullable Clue whole(
      Evidence evidence, DateValue value, DateSpan days, Direction direction) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    boolean since = value instanceof DateValue.Bound bound && bound.side() == Side.SINCE;
    if (start != null && plausible(start) && (since || direction == Direction.PAST)) {
      return new Clue.NotBefore(evidence, start, null);
    }
    if (end == null || !plausible(end) || direction != Direction.FUTURE) {
      return null;
    }
    // In 2031 one no longer writes 'by 2031', but 'by the end of the year'.
    DateSpan within =
        value instanceof DateValue.Bound bound && bound.of() instanceof Calendar
            ? DateResolver.resolve(bound.of(), null, Direction.UNKNOWN)
            : null;
    LocalDate begins = within == null || within.days() == 1 ? null : within.start();
    return new Clue.NotAfter(evidence, begins == null ? end : begins.minusDays(1));
  }

  private static boolean plausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
