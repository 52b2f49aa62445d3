package org.chancery.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;

/**
 * A report has someone act in an office that, by several reports of weeks before and weeks after,
 * another holds. What happened long before the report is left out: then the other may not have held
 * it yet.
 */
final class OutOfOffice implements Check {
  /** Offices change hands; who holds one this long before and after a day holds it on that day. */
  private static final long SETTLED = 14;

  /** How far back or ahead of its report an act may lie. */
  private static final long NEAR = 31;

  /** How far a report may be from the day and still tell who holds the office. */
  private static final long REACH = 365;

  private static final int WITNESSES = 3;

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      LocalDate day = matter.told(claim);
      if (day == null || !near(claim, day)) {
        continue;
      }
      for (Actor person : Background.persons(claim)) {
        for (Seat seat : matter.background().seats().of(person, claim.report())) {
          List<Seat> others = others(matter, seat, day);
          if (!others.isEmpty()) {
            sides.add(
                "who is " + seat.or(others.get(0)),
                List.of(claim),
                Stream.concat(Stream.of(seat), others.stream())
                    .flatMap(s -> matter.background().ground(s).stream())
                    .toList());
          }
        }
      }
    }
    return sides.disputes();
  }

  private static boolean near(Claim claim, LocalDate day) {
    DateSpan days = claim.when() == null ? null : claim.when().span();
    return days != null && days.meets(new DateSpan(day.minusDays(NEAR), day.plusDays(NEAR)));
  }

  /** The word of others that the office was held by another both before and after that day. */
  private static List<Seat> others(Matter matter, Seat seat, LocalDate day) {
    List<Seat> about =
        matter.background().seats().of(seat.office(), day.minusDays(REACH), day.plusDays(REACH));
    if (about.stream().anyMatch(s -> confirms(matter, s, seat))) {
      return List.of();
    }
    Seat before = null;
    Seat after = null;
    for (Seat said : about) {
      LocalDate then = Objects.requireNonNull(said.day());
      if (!said.person().id().equals(seat.person().id())
          && Seat.akin(said.person(), seat.person())) {
        return List.of();
      }
      if (!then.isAfter(day.minusDays(SETTLED))) {
        before = said;
      } else if (after == null && !then.isBefore(day.plusDays(SETTLED))) {
        after = said;
      }
    }
    if (before == null
        || after == null
        || !before.person().id().equals(after.person().id())
        || about.stream().filter(s -> !s.person().id().equals(seat.person().id())).count()
            < WITNESSES) {
      return List.of();
    }
    return List.of(before, after);
  }

  /** Whether another report has the same person in the office. */
  private static boolean confirms(Matter matter, Seat other, Seat seat) {
    return other.person().id().equals(seat.person().id())
        && matter.background().apart(other.report(), seat.report());
  }
}
