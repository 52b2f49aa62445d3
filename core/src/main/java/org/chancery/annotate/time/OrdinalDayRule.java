package org.chancery.annotate.time;

import java.time.DayOfWeek;
import org.chancery.annotate.time.DateValue.Calendar;
import org.chancery.annotate.time.DateValue.Inside;
import org.chancery.annotate.time.DateValue.Relative;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day of an unnamed month: {@code on the 23rd}, {@code Thursday the 14th}, {@code the 14th of
 * this month}. Never one that counts a noun: {@code the 14th summit}.
 */
final class OrdinalDayRule implements Rule {
  @Override
  public @Nullable Match match(Words words, int at) {
    DayOfWeek weekday = words.weekday(at);
    int start = weekday == null ? at : words.skip(at + 1, Kind.COMMA);
    boolean the = words.is(start, "the");
    int dayAt = words.skip(start, "the");
    if (!words.is(dayAt, Kind.ORDINAL) || words.day(dayAt) == 0 || !the && weekday == null) {
      return null;
    }
    Calendar value = new Calendar(null, null, words.day(dayAt), weekday);
    int end = dayAt + 1;
    if (words.is(end, "of") && words.is(end + 2, "month")) {
      Integer shift = shift(words, end + 1);
      return shift == null
          ? null
          : new Match(end + 3, new Inside(value, new Relative(Unit.MONTH, shift)));
    }
    boolean placed =
        weekday != null
            || words.is(at - 1, "on", "by", "until", "till", "from", "since", "before", "after")
            || words.is(at - 1, "to", "through", "and", "between");
    boolean ended = words.endsBefore(end) && !words.is(end, "of") || words.is(end, Kind.DASH);
    return placed && ended ? new Match(end, value) : null;
  }

  private static @Nullable Integer shift(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "last" -> -1;
      case "this", "the", "current" -> 0;
      case "next" -> 1;
      default -> null;
    };
  }
}
