package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Slip;

/** A name that must be wrong is put right in the roles; the report's word stays on record. */
final class WrongName implements Check {
  @Override
  public List<Dispute> of(Matter matter) {
    List<Dispute> disputes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Claim claim : matter.claims()) {
      for (Slip slip : claim.slips()) {
        String about =
            claim.report()
                + " names "
                + slip.told()
                + " where "
                + slip.meant().name()
                + " must be meant: "
                + slip.why();
        if (seen.add(about)) {
          disputes.add(new Dispute(about, List.of(claim)));
        }
      }
    }
    return disputes;
  }
}
