package org.chancery.present;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** The parts of a brief, in the order in which they are printed. */
public enum Section {
  /** Announced, and its day not passed. */
  TO_COME("TO COME", true),
  /** Going on. */
  UNDER_WAY("UNDER WAY", true),
  /** Announced for a day that had passed when the latest report came out, which tells no more. */
  OVERDUE("DUE BY NOW, NO WORD SINCE", false),
  /** To come on no known day, of which nothing has been told for long. */
  SILENT("NO DAY GIVEN, NO WORD FOR HALF A YEAR", false),
  /** What has taken place, or must have ended by now. */
  HAS_BEEN("HAS BEEN", false),
  /** What will not take place, or not as planned. */
  NOT_TO_BE("PUT OFF, CALLED OFF, REFUSED OR DENIED", false);

  private static final int SILENCE_DAYS = 183;
  private static final int STAY_DAYS = 14;

  private final String title;
  private final boolean soonestFirst;

  Section(String title, boolean soonestFirst) {
    this.title = title;
    this.soonestFirst = soonestFirst;
  }

  /** Returns its title, in capitals. */
  public String title() {
    return title;
  }

  /**
   * Returns where an event belongs.
   *
   * @param asOf the day of the latest report, or null if no report has a date
   * @param told the day of the latest dated report of the event, or null if there is none
   */
  static Section of(Event event, @Nullable LocalDate asOf, @Nullable LocalDate told) {
    boolean passed = passed(event.when(), asOf);
    return switch (event.stage()) {
      case PROPOSED, INVITED, ACCEPTED, NEGOTIATING, PLANNED, SCHEDULED -> {
        if (passed) {
          yield OVERDUE;
        }
        yield event.when() == null && longAgo(told, asOf, SILENCE_DAYS) ? SILENT : TO_COME;
      }
      // Put off to a day that is still ahead, or only put off.
      case POSTPONED -> event.when() == null || passed ? NOT_TO_BE : TO_COME;
      // What went on when an old report came out does not go on for ever.
      case UNDERWAY -> passed || longAgo(told, asOf, STAY_DAYS) ? HAS_BEEN : UNDER_WAY;
      case HAPPENED, SIGNED, IN_FORCE, ENDED -> HAS_BEEN;
      case CANCELLED, DECLINED, DENIED -> NOT_TO_BE;
    };
  }

  private static boolean longAgo(@Nullable LocalDate told, @Nullable LocalDate asOf, int days) {
    return told != null && asOf != null && told.plusDays(days).isBefore(asOf);
  }

  private static boolean passed(@Nullable DateSpan when, @Nullable LocalDate asOf) {
    return when != null && when.end() != null && asOf != null && when.end().isBefore(asOf);
  }

  /**
   * Returns the order of the section's events: what is nearest to the reader first; what has no
   * day, by when it was told, the latest first.
   *
   * @param told when an event was last told, or null
   */
  Comparator<Event> order(Function<Event, @Nullable LocalDate> told) {
    Comparator<LocalDate> days =
        soonestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
    Comparator<LocalDate> latestFirst = Comparator.reverseOrder();
    return Comparator.comparing(this::day, Comparator.nullsLast(days))
        .thenComparing(
            event -> event.when() == null ? told.apply(event) : null,
            Comparator.nullsLast(latestFirst))
        .thenComparing(Event::id);
  }

  private @Nullable LocalDate day(Event event) {
    DateSpan when = event.when();
    if (when == null) {
      return null;
    }
    return soonestFirst ? when.firstKnown() : when.lastKnown();
  }
}
