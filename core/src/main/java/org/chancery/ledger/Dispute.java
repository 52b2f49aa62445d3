package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Claim;

/**
 * Claims that cannot all be true, or that contradict what reports tell beside their claims.
 *
 * @param about what they disagree on, in a few words
 * @param claims the claims on either side, at least one; what contradicts an event may be a claim
 *     about another
 * @param grounds other words that it rests on
 */
public record Dispute(String about, List<Claim> claims, List<Ground> grounds) {
  /**
   * Checks that nothing is missing and copies the lists.
   *
   * @throws IllegalArgumentException if there is no claim
   */
  public Dispute {
    requireNonNull(about, "about");
    claims = List.copyOf(claims);
    grounds = List.copyOf(grounds);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a dispute without a claim: " + about);
    }
  }

  /** Returns the ids of all reports that it rests on. */
  public Set<String> reports() {
    Set<String> reports = new TreeSet<>();
    claims.forEach(claim -> reports.add(claim.report()));
    grounds.forEach(ground -> reports.add(ground.report()));
    return reports;
  }

  /** Makes a dispute that rests on its claims alone. */
  public Dispute(String about, List<Claim> claims) {
    this(about, claims, List.of());
  }
}
