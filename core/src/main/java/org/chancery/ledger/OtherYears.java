package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reports that call it the first count the years differently, or from another time: {@code in 23
 * years} here, {@code in 24 years} there.
 */
final class OtherYears implements Check {
  private record Told(Claim claim, Remarks.First first) {
    Ground ground() {
      return new Ground(claim.report(), first.remark().evidence());
    }
  }

  @Override
  public List<Dispute> of(Matter matter) {
    List<Told> told = new ArrayList<>();
    for (Claim claim : matter.claims()) {
      matter.background().remarks().firsts(claim).forEach(f -> told.add(new Told(claim, f)));
    }
    Sides sides = new Sides();
    for (Told one : told) {
      for (Told other : told) {
        String about = about(one.first(), other.first());
        if (about != null && !one.claim().report().equals(other.claim().report())) {
          sides.add(
              about, List.of(one.claim(), other.claim()), List.of(one.ground(), other.ground()));
        }
      }
    }
    return sides.disputes();
  }

  /** Returns what two counts disagree on, the lesser first, or null where they do not. */
  private static @Nullable String about(Remarks.First one, Remarks.First other) {
    if (one.remark().personal() != other.remark().personal()) {
      return null;
    }
    Integer less = one.remark().years();
    Integer more = other.remark().years();
    if (less != null && more != null) {
      return less < more ? "the first in how many years: " + less + " or " + more : null;
    }
    DateSpan earlier = one.since();
    DateSpan later = other.since();
    LocalDate end = earlier == null ? null : earlier.end();
    LocalDate start = later == null ? null : later.start();
    return end != null && start != null && end.isBefore(start)
        ? "since when it is the first: " + text(one) + " or " + text(other)
        : null;
  }

  private static String text(Remarks.First first) {
    String words = first.remark().evidence().text();
    return words.substring(words.lastIndexOf("since") + "since".length()).strip();
  }
}
