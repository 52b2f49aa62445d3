package org.chancery.present;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** The parts of a brief, in the order in which they are printed. */
enum Section {
  TO_COME("TO COME", true),
  UNDER_WAY("UNDER WAY", true),
  /** Announced for a day that had passed when the latest report came out, which tells no more. */
  OVERDUE("DUE BY NOW, NO WORD SINCE", false),
  HAS_BEEN("HAS BEEN", false),
  NOT_TO_BE("PUT OFF, CALLED OFF, REFUSED OR DENIED", false);

  private final String title;
  private final boolean soonestFirst;

  Section(String title, boolean soonestFirst) {
    this.title = title;
    this.soonestFirst = soonestFirst;
  }

  String title() {
    return title;
  }

  /**
   * Returns where an event belongs.
   *
   * @param asOf the day of the latest report, or null if no report has a date
   */
  static Section of(Event event, @Nullable LocalDate asOf) {
    return switch (event.stage()) {
      case PROPOSED, INVITED, ACCEPTED, NEGOTIATING, PLANNED, SCHEDULED ->
          passed(event.when(), asOf) ? OVERDUE : TO_COME;
      // Put off to a day that is still ahead, or only put off.
      case POSTPONED -> event.when() == null || passed(event.when(), asOf) ? NOT_TO_BE : TO_COME;
      case UNDERWAY -> UNDER_WAY;
      case HAPPENED, SIGNED, IN_FORCE, ENDED -> HAS_BEEN;
      case CANCELLED, DECLINED, DENIED -> NOT_TO_BE;
    };
  }

  private static boolean passed(@Nullable DateSpan when, @Nullable LocalDate asOf) {
    return when != null && when.end() != null && asOf != null && when.end().isBefore(asOf);
  }

  /** Returns the order of the section's events: what is nearest to the reader first. */
  Comparator<Event> order() {
    Comparator<LocalDate> days =
        soonestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing(this::day, Comparator.nullsLast(days)).thenComparing(Event::id);
  }

  private @Nullable LocalDate day(Event event) {
    DateSpan when = event.when();
    if (when == null) {
      return null;
    }
    LocalDate first = when.start() == null ? when.end() : when.start();
    LocalDate last = when.end() == null ? when.start() : when.end();
    return soonestFirst ? first : last;
  }
}
