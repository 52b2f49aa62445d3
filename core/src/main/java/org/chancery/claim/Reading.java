package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.annotate.Introduction;
import org.chancery.claim.dating.Clue;
import org.chancery.claim.remark.Remark;
import org.chancery.clean.CleanReport;
import org.chancery.model.Publication;

/**
 * All that one report says, a function of that report alone. Readings are computed once, stored,
 * and folded together into the ledger.
 *
 * @param clean the report, its blocks and origin
 * @param introductions the persons it introduces
 * @param claims its claims in the order of the text
 * @param clues what it tells of the day it was published, if it does not state that
 * @param remarks what it tells beside its claims that may contradict those of others
 */
public record Reading(
    CleanReport clean,
    List<Introduction> introductions,
    List<StatedClaim> claims,
    List<Clue> clues,
    List<Remark> remarks) {
  /** Checks that nothing is missing and copies the lists. */
  public Reading {
    requireNonNull(clean, "clean");
    introductions = List.copyOf(introductions);
    claims = List.copyOf(claims);
    clues = List.copyOf(clues);
    remarks = List.copyOf(remarks);
  }

  /** Makes a reading of a report that tells nothing beside its claims. */
  public Reading(
      CleanReport clean,
      List<Introduction> introductions,
      List<StatedClaim> claims,
      List<Clue> clues) {
    this(clean, introductions, claims, clues, List.of());
  }

  /** Returns the same reading of a report that is known to have been published then. */
  public Reading published(Publication when) {
    return new Reading(clean.published(when), introductions, claims, clues, remarks);
  }
}
