package org.chancery.app.serve;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.ledger.History;
import org.chancery.ledger.LedgerException;
import org.chancery.store.JdbcStore;
import org.chancery.store.KeptLedger;
import org.chancery.store.KeptState;

/**
 * Holds the snapshot that requests are answered from, and replaces it when another ledger is kept.
 * Readings that are not folded yet change nothing: whoever added them folds them. Thread-safe.
 */
public final class Snapshots implements AutoCloseable {
  private static final long LOOK_MILLIS = 1000;

  /** A snapshot, and the store's word for what it is of. */
  private record Held(Snapshot snapshot, String kept) {}

  private final JdbcStore store;
  private final Consumer<Snapshot> prepare;
  private volatile Held held;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "chancery-snapshots");
            thread.setDaemon(true);
            return thread;
          });

  private Snapshots(JdbcStore store, Consumer<Snapshot> prepare) {
    this.store = store;
    this.prepare = prepare;
    this.held = first();
  }

  /**
   * Folds what waits, loads the first snapshot, and looks for others from then on.
   *
   * @param store stays the caller's to close, after this
   * @param prepare what is done with each snapshot before anybody is answered from it
   * @throws LedgerException if the ledger cannot be read
   */
  public static Snapshots open(JdbcStore store, Consumer<Snapshot> prepare) {
    store.fold();
    Snapshots snapshots = new Snapshots(store, prepare);
    snapshots.watch.scheduleWithFixedDelay(
        snapshots::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return snapshots;
  }

  private Held first() {
    return store.keptLedger().map(kept -> held(kept, ReadStatus.NONE)).orElseGet(this::unkept);
  }

  /**
   * Others add readings so quickly that none could be kept: it will be. Until then it has a version
   * that no other has.
   */
  private Held unkept() {
    History history = History.of(store.stored());
    return held(new Snapshot(store.name(), history, Secrets.create(), ReadStatus.NONE), "");
  }

  /** Returns the last snapshot. */
  public Snapshot last() {
    return held.snapshot();
  }

  /** Replaces the snapshot if another ledger is kept than that it is of. */
  synchronized void look() {
    try {
      KeptState state = store.keptState();
      Held now = held;
      ReadStatus status = new ReadStatus(state.waiting(), List.of());
      if (state.kept() == null || state.kept().equals(now.kept())) {
        held = new Held(now.snapshot().with(status), now.kept());
      } else {
        store.keptLedger().ifPresent(kept -> held = held(kept, status));
      }
    } catch (RuntimeException e) {
      // The ledger is out of reach for now: the last that was read is served on, and looked for
      // anew.
    }
  }

  private Held held(KeptLedger kept, ReadStatus status) {
    return held(new Snapshot(store.name(), kept.history(), kept.version(), status), kept.kept());
  }

  private Held held(Snapshot snapshot, String kept) {
    prepare.accept(snapshot);
    return new Held(snapshot, kept);
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
