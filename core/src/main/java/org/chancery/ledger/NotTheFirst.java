package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * It is said to be the first for some time, but the ledger knows another within that time: of the
 * same visitor in the same country, or of another holder of his office where any holder is meant;
 * of the same two where they are said to meet.
 */
final class NotTheFirst implements Check {
  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED, Stage.UNDERWAY);

  private static final Set<Stage> MADE = Set.of(Stage.HAPPENED, Stage.UNDERWAY);

  /** What lies no further apart may be one journey. */
  private static final long JOURNEY = 14;

  private static final long MONTH = 31;

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      LocalDate before = before(matter, claim);
      for (Remarks.First first : matter.background().remarks().firsts(claim)) {
        LocalDate after = before == null ? null : after(first, before);
        if (before == null || after == null) {
          continue;
        }
        for (Claim known : known(matter.background(), claim, first.remark().personal())) {
          if (between(known, after, before) && !known.report().equals(claim.report())) {
            sides.add(
                "whether it can be “" + first.remark().evidence().text() + "”",
                List.of(claim, known),
                List.of(new Ground(claim.report(), first.remark().evidence())));
          }
        }
      }
    }
    return sides.disputes();
  }

  /** Returns the day before which another would be another journey, or null if unknown. */
  private static @Nullable LocalDate before(Matter matter, Claim claim) {
    LocalDate start = claim.when() == null ? null : claim.when().span().start();
    LocalDate told = matter.told(claim);
    boolean near = AHEAD.contains(claim.stage()) && told != null;
    if (start == null && !near || claim.stage() != Stage.HAPPENED && !near) {
      return null;
    }
    LocalDate day = near && (start == null || start.isAfter(told)) ? told : start;
    return day == null ? null : day.minusDays(JOURNEY);
  }

  /** Returns the day after which there was none; years are counted generously. */
  private static @Nullable LocalDate after(Remarks.First first, LocalDate before) {
    Integer years = first.remark().years();
    if (years != null) {
      return before.minusYears(years - 1L);
    }
    return first.since() == null ? null : first.since().end();
  }

  /** Returns what is known of others of the same visitor, office or pair. */
  private static Set<Claim> known(Background background, Claim claim, boolean personal) {
    Set<Claim> known = new LinkedHashSet<>();
    List<Actor> sides = Background.persons(claim);
    if (claim.kind() != Kind.VISIT && sides.size() != 2) {
      return known;
    }
    for (Actor person : sides) {
      for (Claim other : background.claims(claim.kind(), person)) {
        if (claim.kind() == Kind.VISIT
            ? there(claim, other)
            : Set.copyOf(Background.persons(other)).equals(Set.copyOf(sides))) {
          known.add(other);
        }
      }
      if (!personal && claim.kind() == Kind.VISIT) {
        background
            .seats()
            .of(person, claim.report())
            .forEach(seat -> known.addAll(visits(background, claim, seat)));
      }
    }
    known.removeIf(k -> !MADE.contains(k.stage()) || k.event().equals(claim.event()));
    return known;
  }

  /** Visits to the country by others whom the reports of these call by the office. */
  private static List<Claim> visits(Background background, Claim claim, Seat own) {
    List<Claim> visits = new ArrayList<>();
    for (Seat seat : background.seats().of(own.office())) {
      for (Claim visit : background.claims(Kind.VISIT, seat.person())) {
        if (visit.report().equals(seat.report()) && there(claim, visit)) {
          visits.add(visit);
        }
      }
    }
    return visits;
  }

  private static boolean there(Claim claim, Claim other) {
    return claim.place() != null
        && other.place() != null
        && claim.place().country() != null
        && claim.place().country().equals(other.place().country());
  }

  private static boolean between(Claim known, LocalDate after, LocalDate before) {
    DateSpan days = known.when() == null ? null : known.when().span();
    LocalDate start = days == null ? null : days.start();
    LocalDate end = days == null ? null : days.end();
    return days != null
        && start != null
        && end != null
        && days.days() <= MONTH
        && start.isAfter(after)
        && end.isBefore(before);
  }
}
