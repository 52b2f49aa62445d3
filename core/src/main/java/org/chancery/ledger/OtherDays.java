package org.chancery.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/**
 * Days on which it cannot both have been, or be. Of what has been both reports must be of a time
 * when all the days were past: on the first day of talks nobody can tell of the second. A journey
 * has more days than one, so that only months tell there.
 */
final class OtherDays implements Check {
  private static final Set<Stage> TOLD = Set.of(Stage.HAPPENED, Stage.SIGNED, Stage.SCHEDULED);
  private static final Set<Kind> OF_A_DAY = Set.of(Kind.MEETING, Kind.CALL, Kind.AGREEMENT);

  /** So soon after each other plans are told that none has been changed. */
  private static final long AT_ONCE = 1;

  /** The shortest month. */
  private static final long MONTH = 28;

  @Override
  public List<Dispute> of(Matter matter) {
    Set<Claim> sides = new LinkedHashSet<>();
    List<Claim> claims = matter.claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (contradict(matter, claims.get(i), claims.get(j))) {
          sides.add(claims.get(i));
          sides.add(claims.get(j));
        }
      }
    }
    return sides.isEmpty()
        ? List.of()
        : List.of(new Dispute("on which days", new ArrayList<>(sides)));
  }

  private static boolean contradict(Matter matter, Claim one, Claim other) {
    if (one.stage() != other.stage()
        || !TOLD.contains(one.stage())
        || one.report().equals(other.report())
        || one.when() == null
        || other.when() == null) {
      return false;
    }
    DateSpan a = one.when().span();
    DateSpan b = other.when().span();
    boolean told =
        one.stage() == Stage.SCHEDULED
            ? together(matter, one, other)
            : matter.past(one, b) && matter.past(other, a);
    return a.bounded()
        && b.bounded()
        && !a.meets(b)
        && exact(one.kind(), a)
        && exact(one.kind(), b)
        && !joined(matter, a, b)
        && told;
  }

  private static boolean exact(Kind kind, DateSpan days) {
    return OF_A_DAY.contains(kind) ? days.days() == 1 : kind == Kind.VISIT && days.days() >= MONTH;
  }

  /** Whether somebody tells that it lasted from one to the other. */
  private static boolean joined(Matter matter, DateSpan a, DateSpan b) {
    return matter.claims().stream()
        .anyMatch(c -> c.when() != null && c.when().span().meets(a) && c.when().span().meets(b));
  }

  /** Whether two plans are told at one time, and nobody says that one was put off. */
  private static boolean together(Matter matter, Claim one, Claim other) {
    LocalDate here = matter.told(one);
    LocalDate there = matter.told(other);
    return here != null
        && there != null
        && Math.abs(ChronoUnit.DAYS.between(here, there)) <= AT_ONCE
        && matter.claims().stream().noneMatch(c -> c.stage() == Stage.POSTPONED);
  }
}
