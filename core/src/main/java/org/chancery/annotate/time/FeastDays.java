package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.time.DateValue.Feast;
import org.chancery.annotate.time.DateValue.Movable;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of feasts that move. */
final class FeastDays {
  private FeastDays() {}

  static @Nullable DateSpan of(Movable value, @Nullable LocalDate today, Direction direction) {
    Integer year = value.year();
    if (year != null) {
      return DateSpan.day(day(value.feast(), year).plusDays(value.offset()));
    }
    if (today == null) {
      return null;
    }
    List<DateSpan> all = new ArrayList<>();
    for (int near = today.getYear() - 1; near <= today.getYear() + 1; near++) {
      all.add(DateSpan.day(day(value.feast(), near).plusDays(value.offset())));
    }
    return Recurring.choose(all, today, direction);
  }

  private static LocalDate day(Feast feast, int year) {
    return switch (feast) {
      case EASTER -> easter(year);
      case THANKSGIVING ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    };
  }

  /** The Gregorian reckoning, after Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
