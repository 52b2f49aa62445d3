package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Claim;

/**
 * What became different between two states of the ledger.
 *
 * @param what what sort of change
 * @param event the event as it stands after it
 * @param from how it was before, in the words of the ledger; empty where there was nothing
 * @param to how it is now
 * @param grounds the claims that were not there before and bear on it, in the order of their
 *     reports
 */
public record Change(What what, Event event, String from, String to, List<Claim> grounds) {
  /** The sorts of change. */
  public enum What {
    /** An event of which nothing was known. */
    NEW,
    /** It has reached another stage. */
    STAGE,
    /** Its days are others, or known better. */
    DATE,
    /** Claims about it contradict each other that did not before. */
    DISPUTE,
    /** Others say the same now, who did not before. */
    CONFIRMED
  }

  /** Checks that nothing is missing and copies the list. */
  public Change {
    requireNonNull(what, "what");
    requireNonNull(event, "event");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    grounds = List.copyOf(grounds);
  }
}
