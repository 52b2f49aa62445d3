package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Slip;
import org.chancery.model.Stage;

/** The checks that find what cannot all be true of one event. */
final class Checks {
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.SIGNED, Stage.UNDERWAY);

  private Checks() {}

  static List<Dispute> disputes(List<Claim> claims) {
    List<Dispute> disputes = new ArrayList<>();
    denied(claims, disputes);
    dates(claims, disputes);
    slips(claims, disputes);
    return disputes;
  }

  /** A name that must be wrong is put right in the roles; the report's word stays on record. */
  private static void slips(List<Claim> claims, List<Dispute> disputes) {
    Set<String> seen = new LinkedHashSet<>();
    for (Claim claim : claims) {
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
  }

  private static void denied(List<Claim> claims, List<Dispute> disputes) {
    List<Claim> asserted = claims.stream().filter(c -> DONE.contains(c.stage())).toList();
    List<Claim> denials = claims.stream().filter(c -> c.stage() == Stage.DENIED).toList();
    if (!denials.isEmpty()) {
      List<Claim> sides = new ArrayList<>(asserted);
      sides.addAll(denials);
      disputes.add(new Dispute("whether it happened", sides));
    }
  }

  private static void dates(List<Claim> claims, List<Dispute> disputes) {
    for (int i = 0; i < claims.size(); i++) {
      Claim.When one = claims.get(i).when();
      for (int j = i + 1; j < claims.size() && one != null; j++) {
        Claim.When other = claims.get(j).when();
        boolean sameStage = claims.get(i).stage() == claims.get(j).stage();
        if (other != null
            && sameStage
            && DONE.contains(claims.get(i).stage())
            && !meet(one.span(), other.span())) {
          disputes.add(new Dispute("on which days", List.of(claims.get(i), claims.get(j))));
          return;
        }
      }
    }
  }

  private static boolean meet(DateSpan a, DateSpan b) {
    return a.meets(b);
  }
}
