package org.chancery.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.claim.StatedClaim;
import org.chancery.model.Actor;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;

/**
 * The journeys of one report, once it is known who is who: {@code the president's trip} goes where
 * the report has the person go who is president, if that is one country.
 */
final class Journeys {
  private final Map<String, TreeSet<String>> countries = new TreeMap<>();

  /** Notes where a claim has its visitors go, if it says. */
  void add(StatedClaim claim, Map<Role, List<Actor>> roles) {
    Place place = claim.place();
    if (claim.kind() != Kind.VISIT || place == null || place.country() == null) {
      return;
    }
    for (Actor visitor : roles.getOrDefault(Role.VISITOR, List.of())) {
      countries.computeIfAbsent(visitor.id(), k -> new TreeSet<>()).add(place.country());
    }
  }

  /** Returns the claim with its destination where the report's other journeys tell it. */
  StatedClaim direct(StatedClaim claim, Map<Role, List<Actor>> roles) {
    if (claim.kind() != Kind.VISIT || claim.place() != null) {
      return claim;
    }
    TreeSet<String> told = new TreeSet<>();
    for (Actor visitor : roles.getOrDefault(Role.VISITOR, List.of())) {
      told.addAll(countries.getOrDefault(visitor.id(), new TreeSet<>()));
    }
    return told.size() == 1 ? claim.to(new Place(null, told.first())) : claim;
  }
}
