package org.chancery.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chancery.Chancery;
import org.chancery.claim.Reading;
import org.chancery.store.JdbcStore;

/** A ledger made of real readings, told over and over with other names on other days. */
final class LargeLedger {
  /** When the last telling was read. */
  static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");

  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");

  private final Multiplied multiplied;
  private final int times;

  private LargeLedger(Multiplied multiplied, int times) {
    this.multiplied = multiplied;
    this.times = times;
  }

  /**
   * Reads reports and finds how often they must be told.
   *
   * @param paths the reports
   * @param claims how many claims the ledger is to have at least
   * @throws BenchException if something cannot be read
   */
  static LargeLedger of(List<Path> paths, int claims) {
    List<Reading> readings = read(paths);
    int once = Chancery.fold(readings).claims().size();
    return new LargeLedger(new Multiplied(readings), (claims + once - 1) / once);
  }

  /**
   * Keeps a large ledger in a file, folded.
   *
   * @param paths the reports
   * @param claims how many claims the ledger is to have at least
   * @throws BenchException if something cannot be read
   */
  static void keep(List<Path> paths, int claims, Path file) {
    try (JdbcStore store = JdbcStore.open(file.toString())) {
      of(paths, claims).fill(store);
      store.fold();
    }
  }

  /** Adds the readings to a store; they are not folded yet. */
  void fill(JdbcStore store) {
    for (int time = 0; time < times; time++) {
      store.add(multiplied.time(time), time == times - 1 ? LATE : EARLY);
    }
  }

  private static List<Reading> read(List<Path> paths) {
    return Home.read(Home.chancery(), Reports.of(paths));
  }
}
