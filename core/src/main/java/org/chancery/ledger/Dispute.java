package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Claim;

/**
 * Claims of one event that cannot all be true.
 *
 * @param about what they disagree on, in a few words
 * @param claims the claims on either side, at least one
 */
public record Dispute(String about, List<Claim> claims) {
  /** Checks that nothing is missing and copies the list. */
  public Dispute {
    requireNonNull(about, "about");
    claims = List.copyOf(claims);
  }
}
