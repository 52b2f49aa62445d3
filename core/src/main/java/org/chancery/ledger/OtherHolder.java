package org.chancery.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Two reports have different persons in the same part, both in an office that only one can hold:
 * the same minister met {@code foreign minister A} here and {@code foreign minister B} there, on
 * the same day. Linking makes two events of them, so that claims about others count too.
 */
final class OtherHolder implements Check {
  private static final Set<Kind> PERSONAL = Set.of(Kind.MEETING, Kind.CALL);

  private record Pair(Seat one, Seat other) {
    List<Ground> words(Background background) {
      return Stream.of(one, other).flatMap(s -> background.ground(s).stream()).toList();
    }
  }

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      for (Claim other : rivals(matter, claim)) {
        Pair pair = pair(matter, claim, other);
        if (pair != null) {
          sides.add(
              "who was there as " + pair.one().or(pair.other()),
              List.of(claim, other),
              pair.words(matter.background()));
        }
      }
    }
    return sides.disputes();
  }

  /** Claims of the same stage about the same day in which one of the same persons has a part. */
  private static Set<Claim> rivals(Matter matter, Claim claim) {
    Set<Claim> found = new LinkedHashSet<>();
    LocalDate day = Background.day(claim);
    if (!PERSONAL.contains(claim.kind()) || day == null) {
      return found;
    }
    for (Actor person : Background.persons(claim)) {
      for (Claim other : matter.background().claims(claim.kind(), person, day)) {
        if (other.stage() == claim.stage() && !claim.report().equals(other.report())) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /** Two persons, each in one of the claims only, whom these call by one office. */
  private static @Nullable Pair pair(Matter matter, Claim claim, Claim other) {
    Seats seats = matter.background().seats();
    List<Actor> here = Background.persons(claim);
    List<Actor> there = Background.persons(other);
    for (Actor person : here) {
      for (Actor rival : there) {
        if (there.contains(person)
            || here.contains(rival)
            || person.id().equals(rival.id())
            || Seat.akin(person, rival)) {
          continue;
        }
        for (Seat seat : seats.of(person, claim.report())) {
          for (Seat taken : seats.of(rival, other.report())) {
            if (seat.office().equals(taken.office())) {
              return new Pair(seat, taken);
            }
          }
        }
      }
    }
    return null;
  }
}
