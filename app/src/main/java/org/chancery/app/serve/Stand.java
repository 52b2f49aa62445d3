package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import org.chancery.ledger.Ledger;
import org.chancery.present.Reports;

/**
 * The ledger as it stands, or stood.
 *
 * @param ledger the ledger
 * @param reports its reports, by id
 */
public record Stand(Ledger ledger, Reports reports) {
  /** Checks that nothing is missing. */
  public Stand {
    requireNonNull(ledger, "ledger");
    requireNonNull(reports, "reports");
  }

  static Stand of(Ledger ledger) {
    return new Stand(ledger, new Reports(ledger.reports()));
  }
}
