package org.chancery.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.claim.Reading;
import org.chancery.model.Provenance;

/** A store that lasts as long as the process: the ledger of a command that is given paths. */
public final class MemoryStore implements ReadingStore {
  private final SortedMap<Fingerprint, StoredReading> kept = new TreeMap<>();

  @Override
  public synchronized Set<Fingerprint> known(Collection<Fingerprint> prints) {
    return prints.stream().filter(kept::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized Optional<Provenance> provenance(Fingerprint print) {
    return Optional.ofNullable(kept.get(print))
        .map(stored -> stored.reading().clean().report().provenance());
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
