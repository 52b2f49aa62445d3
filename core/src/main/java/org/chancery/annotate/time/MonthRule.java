package org.chancery.annotate.time;

import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.MonthOfYear;
import org.chancery.annotate.time.DateValue.Toward;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A month: {@code September 2019}, {@code in June}, {@code last May}, {@code June of last year}.
 */
final class MonthRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    Direction toward = toward(words, at);
    int monthAt = toward == null ? at : words.is(at + 1, "coming", "past") ? at + 2 : at + 1;
    int month = words.month(monthAt);
    if (month == 0) {
      return null;
    }
    Calendar bare = new Calendar(null, month, null, null);
    if (toward != null) {
      int day = words.day(monthAt + 1);
      if (day > 0 && words.yearEnd(monthAt + 2) == monthAt + 2) {
        Calendar date = new Calendar(null, month, day, null);
        return new Match(
            monthAt + 2, toward == Direction.UNKNOWN ? date : new Toward(date, toward));
      }
      return new Match(monthAt + 1, toward == Direction.UNKNOWN ? bare : new Toward(bare, toward));
    }
    int end = monthAt + 1;
    int yearAt = words.skip(words.skip(end, Kind.COMMA), "of");
    if (words.year(yearAt) > 0 && !words.in(yearAt + 1, "counted")) {
      return new Match(yearAt + 1, new Calendar(words.year(yearAt), month, null, null));
    }
    YearShift shift = YearShift.after(words, end);
    if (shift != null) {
      return new Match(shift.end(), new MonthOfYear(month, null, shift.years()));
    }
    return MonthName.meant(words, at) ? new Match(end, bare) : null;
  }

  /** Returns the way a marked month looks, UNKNOWN for this, or null if it is unmarked. */
  private static @Nullable Direction toward(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "last" -> Direction.PAST;
      case "next", "coming" -> Direction.FUTURE;
      case "this" ->
          words.is(at + 1, "coming")
              ? Direction.FUTURE
              : words.is(at + 1, "past") ? Direction.PAST : Direction.UNKNOWN;
      default -> null;
    };
  }
}
