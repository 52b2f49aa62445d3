package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.present.Actors;
import org.chancery.present.Findings;
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
    return views.present().reports();
  }

  /** Returns the actors of the ledger. */
  public Actors actors() {
    return views.once(Actors.class, () -> Actors.of(ledger()));
  }

  /** Returns the sentences of the ledger's reports. */
  public Findings findings() {
    return views.once(Findings.class, () -> new Findings(ledger()));
  }

  /**
   * Returns what is made of the ledger once, however often it is asked for. It is kept as long as
   * the snapshot is.
   *
   * @param type what it is
   * @param made makes it of the ledger alone, never of {@link #status()}
   */
  public <V> V once(Class<V> type, Function<Snapshot, V> made) {
    return views.once(type, () -> made.apply(this));
  }

  /** Returns the answers that were given from this snapshot. */
  public Answers answers() {
    return views.answers();
  }

  /** Returns the event of this id, or that which was given it when fewer reports had been read. */
  public Optional<Event> event(String id) {
    return views.event(id);
  }

  /** Returns the ledger as it stands, with its reports. */
  public Stand present() {
    return views.present();
  }

  /** Returns the ledger as it stood at the end of a day. */
  public Stand asOf(LocalDate day) {
    return views.asOf(day);
  }

  /** Returns what the reports published on a day or later have changed. */
  public List<Change> since(LocalDate day) {
    return views.since(day);
  }

  /** Returns what the reports that came into the ledger at an instant or later have changed. */
  public List<Change> sinceRead(Instant instant) {
    return views.sinceRead(instant);
  }
}
