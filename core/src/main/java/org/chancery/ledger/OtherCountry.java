package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
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
    Set<Claim> sides = new LinkedHashSet<>();
    List<Claim> claims = matter.claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (contradict(claims.get(i), claims.get(j))) {
          sides.add(claims.get(i));
          sides.add(claims.get(j));
        }
      }
    }
    return sides.isEmpty()
        ? List.of()
        : List.of(new Dispute("in which country", new ArrayList<>(sides)));
  }

  private static boolean contradict(Claim one, Claim other) {
    String here = country(one);
    String there = country(other);
    DateSpan day = day(one);
    return here != null
        && there != null
        && !here.equals(there)
        && DONE.contains(one.stage())
        && DONE.contains(other.stage())
        && !one.report().equals(other.report())
        && day != null
        && day.equals(day(other))
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
    List<String> persons = persons(one);
    return persons(other).stream().filter(persons::contains).count() >= 2;
  }

  private static List<String> persons(Claim claim) {
    return claim.role(Role.PARTICIPANTS).stream()
        .filter(a -> a.type() == ActorType.PERSON)
        .map(Actor::id)
        .toList();
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

  private static @Nullable DateSpan day(Claim claim) {
    return claim.when() == null || claim.when().span().days() != 1 ? null : claim.when().span();
  }
}
