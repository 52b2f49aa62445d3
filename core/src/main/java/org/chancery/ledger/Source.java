package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Claim;

/**
 * An independent source of an event: whoever its claims go back to, however many carry them.
 *
 * @param name who that is: the speakers, else the agency, else the outlet, else the report
 * @param claims the claims that go back to it, in the order of the event's
 */
public record Source(String name, List<Claim> claims) {
  /**
   * Checks that nothing is missing and copies the list.
   *
   * @throws IllegalArgumentException if there is no claim
   */
  public Source {
    requireNonNull(name, "name");
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a source without a claim: " + name);
    }
  }
}
