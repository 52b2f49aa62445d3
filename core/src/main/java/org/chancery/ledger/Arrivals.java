package org.chancery.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When each report came into the ledger. Of two versions of one, it came with the first. */
public final class Arrivals {
  private final Map<String, Instant> first = new HashMap<>();
  private final Set<String> always = new HashSet<>();

  /**
   * Notes a report.
   *
   * @param report its id
   * @param readAt when it was read, or null if before all that is noted
   */
  public void add(String report, @Nullable Instant readAt) {
    if (readAt == null) {
      always.add(report);
    } else {
      first.merge(report, readAt, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  /** Returns when the report came; null for one that was always there. */
  public @Nullable Instant of(String report) {
    return always.contains(report) ? null : first.get(report);
  }
}
