package org.chancery.ledger;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a check looks at.
 *
 * @param claims the claims of one event, in the order of their reports' dates
 * @param background what all reports tell together
 */
record Matter(List<Claim> claims, Background background) {
  Matter {
    claims = List.copyOf(claims);
  }

  /** Returns whether days are known to have been over when a claim was told. */
  boolean past(Claim claim, DateSpan days) {
    LocalDate told = told(claim);
    LocalDate end = days.end();
    return told != null && end != null && told.isAfter(end);
  }

  /** Returns the day on which a claim was told, or null if that is unknown. */
  @Nullable LocalDate told(Claim claim) {
    return background.day(claim.report());
  }
}
