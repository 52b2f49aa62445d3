package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.annotate.Introduction;
import org.chancery.clean.CleanReport;

/**
 * All that one report says, a function of that report alone. Readings are computed once, stored,
 * and folded together into the ledger.
 *
 * @param clean the report, its blocks and origin
 * @param introductions the persons it introduces
 * @param claims its claims in the order of the text
 */
public record Reading(
    CleanReport clean, List<Introduction> introductions, List<StatedClaim> claims) {
  /** Checks that nothing is missing and copies the lists. */
  public Reading {
    requireNonNull(clean, "clean");
    introductions = List.copyOf(introductions);
    claims = List.copyOf(claims);
  }
}
