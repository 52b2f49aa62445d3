package org.chancery.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.chancery.model.Publication.How;
import org.jspecify.annotations.Nullable;

/**
 * Completes a dateline's day with its year: the first one after the latest year that the text names
 * as past in which the day falls on the weekday on which the text says things were said.
 */
final class YearCompletion {
  private static final int REACH = 10;
  private static final int SHOWN_BEFORE = 12;

  /** Returns the completed day with the reasoning, or null where the text leaves a choice. */
  @Nullable Publication complete(CleanReport clean, Dateline.Day day) {
    List<String> paragraphs = PublicationFinder.paragraphs(clean);
    DayOfWeek weekday = SayingDay.of(paragraphs);
    Integer past = PastYears.latest(paragraphs);
    if (weekday == null || past == null) {
      return null;
    }
    // A day of the very year named may be meant as well; then the calendar does not decide.
    if (falls(past, day, weekday)) {
      return null;
    }
    for (int year = past + 1; year <= past + REACH; year++) {
      if (falls(year, day, weekday)) {
        LocalDate found = LocalDate.of(year, day.month(), day.dayOfMonth());
        return new Publication(DateSpan.day(found), How.COMPLETED, why(found, weekday, past, day));
      }
    }
    return null;
  }

  private static boolean falls(int year, Dateline.Day day, DayOfWeek weekday) {
    LocalDate date = DayText.date(year, day.month(), day.dayOfMonth());
    return date != null && date.getDayOfWeek() == weekday;
  }

  private static String why(LocalDate found, DayOfWeek weekday, int past, Dateline.Day day) {
    List<String> years = new ArrayList<>();
    for (int year = past - SHOWN_BEFORE; year <= past + REACH; year++) {
      if (falls(year, day, weekday)) {
        years.add(String.valueOf(year));
      }
    }
    return "the dateline says "
        + found.getDayOfMonth()
        + " "
        + found.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ", which is a "
        + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " in "
        + String.join(", ", years)
        + "; "
        + past
        + " is past";
  }
}
