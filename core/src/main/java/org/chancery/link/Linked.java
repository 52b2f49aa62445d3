package org.chancery.link;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Claim;

/**
 * What linking gives.
 *
 * @param roster who held which office when
 * @param events the claims of each event, in the order of their reports
 */
public record Linked(Roster roster, List<List<Claim>> events) {
  /** Checks that a roster is given and copies the lists. */
  public Linked {
    requireNonNull(roster, "roster");
    events = events.stream().map(List::copyOf).toList();
  }
}
