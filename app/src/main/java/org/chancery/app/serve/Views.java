package org.chancery.app.serve;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.present.Actors;
import org.chancery.present.Reports;
import org.jspecify.annotations.Nullable;

/** What is made of a ledger once and asked often. Thread-safe. */
final class Views {
  /** How many days are remembered: readers of one page ask about few. */
  private static final int DAYS = 8;

  private final History history;
  private final Reports reports;
  private final Map<LocalDate, Ledger> asOf = remembering();
  private @Nullable Actors actors;

  Views(History history) {
    this.history = history;
    this.reports = new Reports(history.present().reports());
  }

  History history() {
    return history;
  }

  Reports reports() {
    return reports;
  }

  synchronized Actors actors() {
    if (actors == null) {
      actors = Actors.of(history.present());
    }
    return actors;
  }

  /** Returns the ledger as it stood at the end of a day. */
  Ledger asOf(LocalDate day) {
    return remembered(asOf, day, history::asOf);
  }

  /** One at a time: who asks for what another is waiting for gets it with him. */
  private static <K, V> V remembered(Map<K, V> known, K key, Function<K, V> made) {
    synchronized (known) {
      V value = known.get(key);
      if (value == null) {
        value = made.apply(key);
        known.put(key, value);
      }
      return value;
    }
  }

  private static <K, V> Map<K, V> remembering() {
    return new LinkedHashMap<>(DAYS * 2, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > DAYS;
      }
    };
  }
}
