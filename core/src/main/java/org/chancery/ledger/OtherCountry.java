package org.chancery.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Two countries in which the same persons met, or the same pact was signed, on the same day. A
 * journey has stops, a town lies in its country, and delegations meet in two places at once.
 */
final class OtherCountry implements Check {
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.SIGNED, Stage.UNDERWAY);

  @Override
  public List<Dispute> of(Matter matter) {
    Sides sides = new Sides();
    for (Claim claim : matter.claims()) {
      for (Claim other : others(matter, claim)) {
        if (contradict(claim, other)) {
          sides.add("in which country", List.of(claim, other), List.of());
        }
      }
    }
    return sides.disputes();
  }

  /** Linking makes two events of meetings in two countries, so that claims about others count. */
  private static Set<Claim> others(Matter matter, Claim claim) {
    LocalDate day = Background.day(claim);
    if (day == null) {
      return Set.of();
    }
    Set<Claim> others = new LinkedHashSet<>(matter.claims());
    others.removeIf(other -> !day.equals(Background.day(other)));
    for (Actor person : Background.persons(claim)) {
      others.addAll(matter.background().claims(claim.kind(), person, day));
    }
    return others;
  }

  /** Whether what is claimed of one day cannot be. */
  private static boolean contradict(Claim one, Claim other) {
    String here = country(one);
    String there = country(other);
    return here != null
        && there != null
        && !here.equals(there)
        && DONE.contains(one.stage())
        && DONE.contains(other.stage())
        && !one.report().equals(other.report())
        && same(one, other);
  }

  private static boolean same(Claim one, Claim other) {
    if (one.kind() == Kind.AGREEMENT) {
      return one.stage() == Stage.SIGNED
          && other.stage() == Stage.SIGNED
          && Set.copyOf(one.role(Role.PARTIES)).equals(Set.copyOf(other.role(Role.PARTIES)));
    }
    if (one.kind() != Kind.MEETING) {
      return false;
    }
    List<Actor> persons = Background.persons(one);
    return Background.persons(other).stream().filter(persons::contains).count() >= 2;
  }

  /** The country of the place in which, by its very words, it was; a sentence names others too. */
  private static @Nullable String country(Claim claim) {
    Place place = claim.place();
    String name = place == null ? null : place.name();
    boolean there =
        name != null
            && Pattern.compile("\\b(?i:in|at|near|outside) (?:the )?" + Pattern.quote(name))
                .matcher(claim.evidence().text())
                .find();
    return place == null || !there ? null : place.country();
  }
}
