package org.chancery.app.page;

import java.util.List;
import org.chancery.ledger.Event;
import org.chancery.present.Days;
import org.chancery.present.Reports;
import org.chancery.present.Sources;
import org.chancery.present.Words;
import org.chancery.present.Wrap;

/**
 * An event in a list.
 *
 * @param href its page
 * @param kind what kind of dealing
 * @param sides who with whom, and where
 * @param stage how far it has got
 * @param days when
 * @param sources who says so
 * @param disputes what about it is in dispute
 */
record EventRow(
    String href,
    String kind,
    String sides,
    Look.Badge stage,
    String days,
    String sources,
    List<String> disputes) {
  private static final int LONGEST = 160;

  /** Copies the list. */
  EventRow {
    disputes = List.copyOf(disputes);
  }

  static EventRow of(Event event, Reports reports) {
    return new EventRow(
        Links.event(event.id()),
        Words.kind(event.kind()),
        Wrap.shorten(Words.sides(event.kind(), event.roles(), event.place()), LONGEST),
        Look.Badge.of(event.stage()),
        days(event, reports),
        Wrap.shorten(Sources.text(event, reports), LONGEST),
        event.disputes().stream().map(dispute -> dispute.about()).toList());
  }

  /** What has no day of its own has at least that of the latest report of it. */
  private static String days(Event event, Reports reports) {
    if (event.when() != null) {
      return Days.text(event.when());
    }
    return reports
        .lastTold(event.claims())
        .map(day -> "no date; told " + Days.text(day))
        .orElse("no date");
  }

  /** Returns whether something about it is in dispute. */
  boolean disputed() {
    return !disputes.isEmpty();
  }
}
