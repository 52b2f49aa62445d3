package org.chancery.link;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.dating.Clue;
import org.chancery.claim.dating.Clue.Anniversary;
import org.chancery.claim.dating.Clue.DayOfMonth;
import org.chancery.claim.dating.Clue.DayOfYear;
import org.chancery.claim.dating.Clue.InSeason;
import org.chancery.claim.dating.Clue.NotAfter;
import org.chancery.claim.dating.Clue.NotBefore;

/** Reckons a report's day from its own clues. */
final class ClueDays {
  /** A day without its year is of the calendar year, or as near as this. */
  private static final long NEAR = 92;

  private ClueDays() {}

  /**
   * Returns the days that the clues leave. Limits come first, the tightest of them; then what
   * recurs, which only tells within limits.
   */
  static Reckoning of(List<Clue> clues) {
    Reckoning reckoning = new Reckoning();
    of(clues, NotBefore.class)
        .sorted(Comparator.comparing(NotBefore::day).reversed())
        .forEach(c -> narrow(reckoning, c));
    of(clues, NotAfter.class)
        .sorted(Comparator.comparing(NotAfter::day))
        .forEach(
            c ->
                reckoning.narrow(
                    reckoning.days().until(c.day()),
                    "'" + c.evidence().text() + "' is to come",
                    null,
                    c.evidence()));
    of(clues, Anniversary.class).forEach(c -> narrow(reckoning, c));
    if (reckoning.bounded()) {
      of(clues, InSeason.class).forEach(c -> narrow(reckoning, c));
      of(clues, DayOfMonth.class).forEach(c -> narrow(reckoning, c));
      of(clues, DayOfYear.class).forEach(c -> narrow(reckoning, c));
    }
    return reckoning;
  }

  private static <T extends Clue> Stream<T> of(List<Clue> clues, Class<T> type) {
    return clues.stream().filter(type::isInstance).map(type::cast);
  }

  private static void narrow(Reckoning reckoning, NotBefore clue) {
    String words = "'" + clue.evidence().text() + "'";
    String says =
        clue.about() == null
            ? words + " is past"
            : words + ": " + clue.about() + " is spoken of since " + clue.day();
    reckoning.narrow(reckoning.days().from(clue.day()), says, null, clue.evidence());
  }

  /**
   * Who counts years may take the difference of the years, the years gone by, or the nearest
   * number: all three are left open.
   */
  private static void narrow(Reckoning reckoning, Anniversary clue) {
    int year = clue.since().getYear() + clue.years();
    LocalDate nearest = clue.since().plusYears(clue.years()).minusMonths(6);
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = clue.until().plusYears(clue.years() + 1L);
    reckoning.narrow(
        reckoning.days().from(nearest.isBefore(first) ? nearest : first).until(last),
        "'" + clue.evidence().text() + "': " + clue.years() + " years from " + clue.since(),
        null,
        clue.evidence());
  }

  private static void narrow(Reckoning reckoning, InSeason clue) {
    MonthDay from = clue.from();
    MonthDay to = clue.to();
    reckoning.narrow(
        reckoning
            .days()
            .keep(d -> !d.isBefore(from.atYear(d.getYear())) && !d.isAfter(to.atYear(d.getYear()))),
        clue.about() + " goes on, between " + text(from) + " and " + text(to),
        null,
        clue.evidence());
  }

  private static void narrow(Reckoning reckoning, DayOfMonth clue) {
    boolean past = clue.direction() == Direction.PAST;
    reckoning.narrow(
        reckoning
            .days()
            .keep(d -> past ? d.getDayOfMonth() >= clue.day() : d.getDayOfMonth() <= clue.day()),
        "'" + clue.evidence().text() + "' is of the same month, and " + (past ? "past" : "to come"),
        null,
        clue.evidence());
  }

  private static void narrow(Reckoning reckoning, DayOfYear clue) {
    boolean past = clue.direction() == Direction.PAST;
    reckoning.narrow(
        reckoning.days().keep(d -> near(clue, d)),
        "'" + clue.evidence().text() + "' is near, and " + (past ? "past" : "to come"),
        null,
        clue.evidence());
  }

  private static boolean near(DayOfYear clue, LocalDate published) {
    for (int shift = -1; shift <= 1; shift++) {
      int year = published.getYear() + shift;
      LocalDate day = clue.day().isValidYear(year) ? clue.day().atYear(year) : null;
      if (day == null || clue.weekday() != null && day.getDayOfWeek() != clue.weekday()) {
        continue;
      }
      boolean side =
          clue.direction() == Direction.PAST ? !day.isAfter(published) : !day.isBefore(published);
      if (side && (shift == 0 || Math.abs(ChronoUnit.DAYS.between(day, published)) <= NEAR)) {
        return true;
      }
    }
    return false;
  }

  private static String text(MonthDay day) {
    return day.getDayOfMonth()
        + " "
        + Month.of(day.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
