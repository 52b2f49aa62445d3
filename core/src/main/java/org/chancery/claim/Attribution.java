package org.chancery.claim;

import java.util.List;
import org.chancery.model.ActorName;

/**
 * Whose word a claim is.
 *
 * @param saidBy the speakers; empty for the outlet's own voice
 * @param via the agencies and media between speaker and report, nearest to the speaker first
 */
record Attribution(List<ActorName> saidBy, List<String> via) {
  Attribution {
    saidBy = List.copyOf(saidBy);
    via = List.copyOf(via);
  }
}
