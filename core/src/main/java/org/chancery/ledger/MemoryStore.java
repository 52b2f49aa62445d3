package org.chancery.ledger;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.claim.Reading;

/** A store that lasts as long as the process: the ledger of a command that is given paths. */
public final class MemoryStore implements ReadingStore {
  private final SortedMap<Fingerprint, StoredReading> kept = new TreeMap<>();

  @Override
  public synchronized boolean contains(String id, String text) {
    return kept.containsKey(Fingerprint.of(id, text));
  }

  @Override
  public synchronized void add(List<Reading> readings, Instant readAt) {
    for (Reading reading : List.copyOf(readings)) {
      kept.putIfAbsent(Fingerprint.of(reading), new StoredReading(reading, readAt));
    }
  }

  @Override
  public synchronized List<StoredReading> stored() {
    return List.copyOf(kept.values());
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }
}
