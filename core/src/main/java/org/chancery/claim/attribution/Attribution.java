package org.chancery.claim.attribution;

import java.util.List;
import org.chancery.model.ActorName;

/**
 * Whose word a claim is.
 *
 * @param saidBy the speakers; empty for the outlet's own voice
 * @param via the agencies and media between speaker and report, nearest to the speaker first
 */
public record Attribution(List<ActorName> saidBy, List<String> via) {
  /** Copies the lists. */
  public Attribution {
    saidBy = List.copyOf(saidBy);
    via = List.copyOf(via);
  }
}
