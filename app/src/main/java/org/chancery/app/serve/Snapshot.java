package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.present.Actors;
import org.chancery.present.Reports;

/**
 * One state of the whole ledger, in memory. Immutable: whoever holds it sees no other state,
 * however long it takes to answer. Thread-safe.
 */
public final class Snapshot {
  private final String name;
  private final String version;
  private final ReadStatus status;
  private final Views views;

  /**
   * Makes a snapshot.
   *
   * @param name what users know the ledger by
   * @param history the ledger, and how it came about
   * @param version what it is folded from, as a digest
   * @param status what was read, and what was not
   */
  public Snapshot(String name, History history, String version, ReadStatus status) {
    this(name, version, status, new Views(history));
  }

  private Snapshot(String name, String version, ReadStatus status, Views views) {
    this.name = requireNonNull(name, "name");
    this.version = requireNonNull(version, "version");
    this.status = requireNonNull(status, "status");
    this.views = requireNonNull(views, "views");
  }

  /** Returns the same ledger with another status of reading. */
  Snapshot with(ReadStatus other) {
    return new Snapshot(name, version, other, views);
  }

  /** Returns what users know the ledger by. */
  public String name() {
    return name;
  }

  /** Returns a strong validator of all that is made of the ledger. */
  public String version() {
    return version;
  }

  /** Returns what was read, and what was not; the version does not tell of it. */
  public ReadStatus status() {
    return status;
  }

  /** Returns the ledger, and how it came about. */
  public History history() {
    return views.history();
  }

  /** Returns the ledger as it stands. */
  public Ledger ledger() {
    return views.history().present();
  }

  /** Returns the reports of the ledger, by id. */
  public Reports reports() {
    return views.reports();
  }

  /** Returns the actors of the ledger. */
  public Actors actors() {
    return views.actors();
  }

  /** Returns what else was made of the ledger, and is kept as long as it. */
  Views views() {
    return views;
  }
}
