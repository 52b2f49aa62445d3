package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chancery.claim.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A reading, and when it came into the ledger: the third of the ledger's times, beside those of the
 * event and of its report.
 *
 * @param reading the reading
 * @param readAt when it was read, to the microsecond, which every database keeps; null if it was
 *     kept by a version that did not note it, and so before any that is noted
 */
public record StoredReading(Reading reading, @Nullable Instant readAt) {
  /** Checks that there is a reading and cuts the instant to microseconds. */
  public StoredReading {
    requireNonNull(reading, "reading");
    readAt = readAt == null ? null : readAt.truncatedTo(ChronoUnit.MICROS);
  }
}
