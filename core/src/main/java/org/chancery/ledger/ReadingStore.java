package org.chancery.ledger;

import java.time.Instant;
import java.util.List;
import org.chancery.claim.Reading;

/**
 * Where readings are kept. A reading is stored once; storing the same report again changes nothing.
 */
public interface ReadingStore extends AutoCloseable {
  /** Returns whether a report of this id and text has been read. */
  boolean contains(String id, String text);

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

  /** Releases the store. */
  @Override
  void close();
}
