package org.chancery.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.remark.Remark;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Stage;

/**
 * Reports of one delivery or expulsion tell different numbers of one thing: {@code 10 fighter jets}
 * here, {@code 14 fighter jets} there. A rounded number is the other's; a report that tells several
 * tells of parts; and what is told weeks later may have been added.
 */
final class OtherAmount implements Check {
  private static final Set<Kind> HANDED = Set.of(Kind.TRANSFER, Kind.MEASURE);
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.UNDERWAY);
  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  /** So long a story is told. */
  private static final long WEEK = 7;

  /** From here on a multiple of ten may be rounded. */
  private static final long ROUND = 50;

  private static final long TENTH = 10;

  private record Told(Claim claim, Remark.Amount amount) {
    Ground ground() {
      return new Ground(claim.report(), amount.evidence());
    }
  }

  @Override
  public List<Dispute> of(Matter matter) {
    List<Told> told = new ArrayList<>();
    for (Claim claim : matter.claims()) {
      if (HANDED.contains(claim.kind())) {
        matter.background().remarks().amounts(claim).forEach(a -> told.add(new Told(claim, a)));
      }
    }
    Sides sides = new Sides();
    for (Told one : told) {
      for (Told other : told) {
        if (one.amount().number() < other.amount().number()
            && one.amount().unit().equals(other.amount().unit())
            && single(one, told)
            && single(other, told)
            && together(matter, one.claim(), other.claim())
            && !rounded(one.amount().number(), other.amount().number())) {
          sides.add(
              "how many: "
                  + one.amount().evidence().text()
                  + " or "
                  + other.amount().evidence().text(),
              List.of(one.claim(), other.claim()),
              List.of(one.ground(), other.ground()));
        }
      }
    }
    return sides.disputes();
  }

  private static boolean single(Told one, List<Told> all) {
    TreeSet<Long> numbers = new TreeSet<>();
    for (Told told : all) {
      if (told.claim().report().equals(one.claim().report())
          && told.amount().unit().equals(one.amount().unit())) {
        numbers.add(told.amount().number());
      }
    }
    return numbers.size() == 1;
  }

  private static boolean together(Matter matter, Claim one, Claim other) {
    boolean stage =
        DONE.contains(one.stage()) && DONE.contains(other.stage())
            || AHEAD.contains(one.stage()) && AHEAD.contains(other.stage());
    LocalDate here = matter.told(one);
    LocalDate there = matter.told(other);
    return stage
        && !one.report().equals(other.report())
        && here != null
        && there != null
        && Math.abs(ChronoUnit.DAYS.between(here, there)) <= WEEK
        && (one.when() == null
            || other.when() == null
            || one.when().span().meets(other.when().span()));
  }

  private static boolean rounded(long less, long more) {
    return less >= ROUND
        && (less % TENTH == 0 || more % TENTH == 0)
        && (more - less) * TENTH <= more;
  }
}
