package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.link.Dating;
import org.chancery.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it stood on a day, by the days on which reports were published, and what has
 * changed since.
 */
public final class History {
  private final List<Reading> readings;
  private final List<Reading> dated;
  private @Nullable Ledger present;

  /**
   * Makes the history of readings.
   *
   * @param readings the readings, in any order
   */
  public History(List<Reading> readings) {
    this.readings = List.copyOf(readings);
    this.dated = Dating.date(this.readings);
  }

  /** Returns the ledger as it stands; it is folded when first asked for. */
  public synchronized Ledger present() {
    if (present == null) {
      present = Fold.dated(dated);
    }
    return present;
  }

  /**
   * Returns the ledger of the reports that had been published by the end of a day. A report whose
   * day is known only roughly counts from the last day it may be of; one of unknown day does not
   * count.
   */
  public Ledger asOf(LocalDate day) {
    List<Reading> published = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Publication publication = dated.get(i).clean().origin().publication();
      LocalDate last = publication == null ? null : publication.span().end();
      if (last != null && !last.isAfter(day)) {
        published.add(readings.get(i));
      }
    }
    return Fold.of(published);
  }

  /**
   * Returns what the reports published on a day or later have changed, by event and sort of change.
   */
  public List<Change> since(LocalDate day) {
    return Changes.between(asOf(day.minusDays(1)), present());
  }
}
