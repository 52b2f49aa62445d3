package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One source says that it took place on some days, another, when these were over, that what was to
 * be on them was called off. What was called off before may have gone ahead after all.
 */
final class CalledOff implements Check {
  private static final Set<Kind> APPOINTMENTS = Set.of(Kind.VISIT, Kind.MEETING, Kind.CALL);
  private static final Set<Stage> OFF = Set.of(Stage.CANCELLED, Stage.POSTPONED);

  /** An appointment is known by days no wider than this. */
  private static final long WEEK = 7;

  @Override
  public List<Dispute> of(Matter matter) {
    Set<Claim> held = new LinkedHashSet<>();
    Set<Claim> off = new LinkedHashSet<>();
    for (Claim cancelled : matter.claims()) {
      DateSpan fallen = days(cancelled);
      if (!OFF.contains(cancelled.stage())
          || !APPOINTMENTS.contains(cancelled.kind())
          || fallen == null
          || itself(matter, cancelled)) {
        continue;
      }
      for (Claim claim : matter.claims()) {
        DateSpan days = days(claim);
        if (claim.stage() == Stage.HAPPENED
            && days != null
            && days.meets(fallen)
            && matter.past(cancelled, fallen)) {
          held.add(claim);
          off.add(cancelled);
        }
      }
    }
    if (off.isEmpty()) {
      return List.of();
    }
    List<Claim> sides = new ArrayList<>(held);
    sides.addAll(off);
    return List.of(new Dispute("whether it took place or was called off", sides));
  }

  /** Whether the report that tells of the calling-off says itself that it took place. */
  private static boolean itself(Matter matter, Claim cancelled) {
    return matter.claims().stream()
        .anyMatch(c -> c.report().equals(cancelled.report()) && c.stage() == Stage.HAPPENED);
  }

  private static @Nullable DateSpan days(Claim claim) {
    return claim.when() == null || claim.when().span().days() > WEEK ? null : claim.when().span();
  }
}
