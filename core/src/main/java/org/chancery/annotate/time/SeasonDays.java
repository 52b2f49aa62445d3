package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.time.DateValue.Season;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Days of seasons; winter runs into the year after the one it is named by. */
final class SeasonDays {
  private SeasonDays() {}

  static @Nullable DateSpan of(Season season, @Nullable LocalDate today, Direction direction) {
    Integer year = season.year();
    if (year != null) {
      return in(season, year);
    }
    if (today == null) {
      return null;
    }
    List<DateSpan> all = new ArrayList<>();
    for (int near = today.getYear() - 2; near <= today.getYear() + 2; near++) {
      all.add(in(season, near));
    }
    return Recurring.choose(all, today, direction);
  }

  private static DateSpan in(Season season, int year) {
    LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
    return new DateSpan(first, first.plusMonths(3).minusDays(1));
  }
}
