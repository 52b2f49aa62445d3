package org.chancery.app.page;

import org.chancery.app.serve.Snapshot;
import org.jspecify.annotations.Nullable;

/** Keeps the catalogue of the last ledger asked about. Thread-safe. */
final class Catalogues {
  private @Nullable Catalogue last;

  /** Returns the catalogue of a snapshot's ledger. */
  synchronized Catalogue of(Snapshot snapshot) {
    Catalogue known = last;
    if (known == null || known.ledger() != snapshot.ledger()) {
      known = new Catalogue(snapshot);
      last = known;
    }
    return known;
  }
}
