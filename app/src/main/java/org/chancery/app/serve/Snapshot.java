package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;

/**
 * One state of the whole ledger, in memory. Immutable: whoever holds it sees no other state,
 * however long it takes to answer.
 *
 * @param name what users know the ledger by
 * @param history the ledger, and how it came about
 * @param version what it is folded from, as a digest: a strong validator of all that is made of it
 * @param status what was read, and what was not; not a part of the version
 */
public record Snapshot(String name, History history, String version, ReadStatus status) {
  /** Checks that nothing is missing. */
  public Snapshot {
    requireNonNull(name, "name");
    requireNonNull(history, "history");
    requireNonNull(version, "version");
    requireNonNull(status, "status");
  }

  /** Returns the ledger as it stands. */
  public Ledger ledger() {
    return history.present();
  }

  /** Returns the same ledger with another status of reading. */
  Snapshot with(ReadStatus other) {
    return new Snapshot(name, history, version, other);
  }
}
