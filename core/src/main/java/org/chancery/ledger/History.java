package org.chancery.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.model.Publication;

/**
 * The ledger as it stood, and what has changed since: by the days on which reports were published,
 * or by when they came into the ledger.
 *
 * <p>An event as it stood is what those of its claims make of it that were there: who is who, and
 * which claims are about one event, is taken from all that is known now. So an event is the same
 * one, under the same id, whenever one asks.
 */
public final class History {
  private final Ledger present;
  private final Arrivals arrivals;

  /**
   * Makes the history of a ledger.
   *
   * @param present the ledger as it stands
   * @param arrivals when its reports came into it
   */
  public History(Ledger present, Arrivals arrivals) {
    this.present = present;
    this.arrivals = arrivals;
  }

  /** Returns the history of readings that are kept, in any order. */
  public static History of(List<StoredReading> stored) {
    Arrivals arrivals = new Arrivals();
    for (StoredReading each : stored) {
      arrivals.add(each.reading().clean().report().id(), each.readAt());
    }
    List<Reading> readings = stored.stream().map(StoredReading::reading).toList();
    return new History(Fold.of(readings), arrivals);
  }

  /** Returns when the reports of the ledger came into it. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** Returns the ledger as it stands. */
  public Ledger present() {
    return present;
  }

  /**
   * Returns the ledger of the reports that had been published by the end of a day. A report whose
   * day is known only roughly counts from the last day it may be of; one of unknown day does not
   * count.
   */
  public Ledger asOf(LocalDate day) {
    return of(report -> publishedBy(report, day));
  }

  /**
   * Returns what the reports published on a day or later have changed, by event and sort of change.
   */
  public List<Change> since(LocalDate day) {
    return Changes.between(asOf(day.minusDays(1)), present);
  }

  /**
   * Returns what the reports that came into the ledger at an instant or later have changed, by
   * event and sort of change.
   */
  public List<Change> sinceRead(Instant instant) {
    return Changes.between(of(report -> readBefore(report, instant)), present);
  }

  private Ledger of(Predicate<CleanReport> there) {
    return Past.of(
        present,
        present.reports().stream()
            .filter(there)
            .map(clean -> clean.report().id())
            .collect(Collectors.toSet()));
  }

  private static boolean publishedBy(CleanReport report, LocalDate day) {
    Publication publication = report.origin().publication();
    LocalDate last = publication == null ? null : publication.span().end();
    return last != null && !last.isAfter(day);
  }

  private boolean readBefore(CleanReport report, Instant instant) {
    Instant at = arrivals.of(report.report().id());
    return at == null || at.isBefore(instant);
  }
}
