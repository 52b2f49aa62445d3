package org.chancery.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.StatedClaim;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Countries;
import org.chancery.model.Role;

/**
 * Tells dealings between states from the rest: journeys at home, meetings within one government and
 * private persons are no claims. See the guide, 'What counts'.
 */
final class Admission {
  private final Roster roster;

  Admission(Roster roster) {
    this.roster = roster;
  }

  /** Returns the roles as they stand, or empty if the claim is no dealing between states. */
  Optional<Map<Role, List<Actor>>> admit(StatedClaim claim, Map<Role, List<Actor>> roles) {
    return switch (claim.kind()) {
      case VISIT -> visit(claim, roles);
      case MEETING, CALL -> gathering(roles, Role.PARTICIPANTS);
      case AGREEMENT -> parties(roles);
      case TRANSFER -> directed(roles, Role.SUPPLIER, Role.RECIPIENT);
      case MEASURE -> directed(roles, Role.ACTOR, Role.TARGET);
    };
  }

  private Optional<Map<Role, List<Actor>>> visit(StatedClaim claim, Map<Role, List<Actor>> roles) {
    String country = claim.place() == null ? null : claim.place().country();
    if (claim.place() == null) {
      return Optional.empty();
    }
    List<Actor> visitors =
        official(roles.getOrDefault(Role.VISITOR, List.of())).stream()
            .filter(a -> country == null || !country.equals(a.country()))
            .toList();
    if (visitors.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> hosts =
        official(roles.getOrDefault(Role.HOST, List.of())).stream()
            .filter(a -> !visitors.contains(a))
            .toList();
    return Optional.of(both(Role.VISITOR, withoutOwnState(visitors), Role.HOST, hosts));
  }

  private Optional<Map<Role, List<Actor>>> gathering(Map<Role, List<Actor>> roles, Role role) {
    List<Actor> present = withoutOwnState(official(roles.getOrDefault(role, List.of())));
    if (sides(present).size() < 2) {
      return Optional.empty();
    }
    Map<Role, List<Actor>> admitted = new EnumMap<>(Role.class);
    admitted.put(role, present);
    return Optional.of(admitted);
  }

  private Optional<Map<Role, List<Actor>>> parties(Map<Role, List<Actor>> roles) {
    List<Actor> parties = states(roles.getOrDefault(Role.PARTIES, List.of()));
    if (parties.size() < 2) {
      return Optional.empty();
    }
    Map<Role, List<Actor>> admitted = new EnumMap<>(Role.class);
    admitted.put(Role.PARTIES, parties);
    return Optional.of(admitted);
  }

  private Optional<Map<Role, List<Actor>>> directed(
      Map<Role, List<Actor>> roles, Role from, Role to) {
    List<Actor> givers = states(roles.getOrDefault(from, List.of()));
    List<Actor> takers =
        states(roles.getOrDefault(to, List.of())).stream()
            .filter(a -> !givers.contains(a))
            .toList();
    return givers.isEmpty() || takers.isEmpty()
        ? Optional.empty()
        : Optional.of(both(from, givers, to, takers));
  }

  private static Map<Role, List<Actor>> both(
      Role first, List<Actor> firsts, Role second, List<Actor> seconds) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.put(first, firsts);
    roles.put(second, seconds);
    return roles;
  }

  /** Persons of no known state or body are private as far as we know. */
  private List<Actor> official(List<Actor> actors) {
    return actors.stream()
        .filter(a -> a.type() != ActorType.PERSON || a.country() != null || roster.serves(a))
        .toList();
  }

  /** A state beside a person of it adds nothing. */
  private static List<Actor> withoutOwnState(List<Actor> actors) {
    Set<String> represented = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.type() == ActorType.PERSON && actor.country() != null) {
        represented.add(actor.country());
      }
    }
    return actors.stream()
        .filter(a -> a.type() != ActorType.STATE || !represented.contains(a.country()))
        .toList();
  }

  private static Set<String> sides(List<Actor> actors) {
    Set<String> sides = new LinkedHashSet<>();
    for (Actor actor : actors) {
      sides.add(
          actor.country() == null || actor.type() == ActorType.ORGANIZATION
              ? actor.id()
              : actor.country());
    }
    return sides;
  }

  /** In a state act a person is the state acted for. */
  private List<Actor> states(List<Actor> actors) {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Actor actor : official(actors)) {
      String country = actor.country();
      if (actor.type() == ActorType.PERSON && country == null) {
        continue;
      }
      Actor side =
          actor.type() == ActorType.PERSON && country != null
              ? new Actor(country, Countries.name(country), ActorType.STATE, country)
              : actor;
      states.putIfAbsent(side.id(), side);
    }
    return new ArrayList<>(states.values());
  }
}
