package org.chancery.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Reading;
import org.chancery.model.Provenance;
import org.chancery.read.KnownFiles;

/**
 * Where readings are kept. A reading is stored once; storing the same report again changes nothing.
 */
public interface ReadingStore extends AutoCloseable {
  /** Returns whether a report of this id and text has been read. */
  default boolean contains(String id, String text) {
    return !known(List.of(Fingerprint.of(id, text))).isEmpty();
  }

  /**
   * Returns those of some versions of reports that have been read.
   *
   * @param prints which; not so many that they cannot be asked about at once
   * @throws LedgerException if that cannot be told
   */
  Set<Fingerprint> known(Collection<Fingerprint> prints);

  /**
   * Returns what is known of a report that has been read, beside its text.
   *
   * @param print which
   * @throws LedgerException if that cannot be told
   */
  Optional<Provenance> provenance(Fingerprint print);

  /**
   * Keeps the readings, all or none of them.
   *
   * @param readings readings of reports; those already kept are passed over
   * @param readAt when they were read: the present, which the house itself does not know
   * @throws LedgerException if they could not be kept; the store is then as it was
   */
  void add(List<Reading> readings, Instant readAt);

  /**
   * Returns all readings and when each was read, in the order of their report ids.
   *
   * @throws LedgerException if they could not be read
   */
  List<StoredReading> stored();

  /**
   * Returns all readings, in the order of their report ids.
   *
   * @throws LedgerException if they could not be read
   */
  default List<Reading> readings() {
    return stored().stream().map(StoredReading::reading).toList();
  }

  /** Returns what is remembered of files whose reports are all kept; nothing, unless it says so. */
  default KnownFiles files() {
    return KnownFiles.NONE;
  }

  /** Releases the store. */
  @Override
  void close();
}
