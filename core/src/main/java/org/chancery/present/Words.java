package org.chancery.present;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Countries;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Says in words who has dealings with whom, and where. */
public final class Words {
  private static final String SOMEONE = "someone not named";

  private Words() {}

  /** Returns {@code in force} for {@code IN_FORCE}. */
  public static String stage(Stage stage) {
    return stage == Stage.UNDERWAY ? "under way" : lower(stage);
  }

  /** Returns the name of a constant in small letters, its words parted by spaces. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns {@code Visit} for {@code VISIT}. */
  public static String kind(Kind kind) {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns {@code Visit: Anna Example (FR) to Oslo, Norway}. */
  public static String what(Event event) {
    return kind(event.kind()) + ": " + sides(event.kind(), event.roles(), event.place());
  }

  /** Returns the sides and the place: {@code Anna Example (FR) to Oslo, Norway}. */
  public static String sides(Kind kind, Map<Role, List<Actor>> roles, @Nullable Place place) {
    return switch (kind) {
      case VISIT ->
          side(roles, Role.VISITOR)
              + (place == null ? "" : " to " + place(place))
              + host(roles.getOrDefault(Role.HOST, List.of()), place);
      case MEETING -> side(roles, Role.PARTICIPANTS) + in(place);
      case CALL -> side(roles, Role.PARTICIPANTS);
      case AGREEMENT -> side(roles, Role.PARTIES) + in(place);
      case TRANSFER ->
          "from " + side(roles, Role.SUPPLIER) + " to " + side(roles, Role.RECIPIENT) + in(place);
      case MEASURE -> measure(roles) + in(place);
    };
  }

  private static String measure(Map<Role, List<Actor>> roles) {
    String actor = side(roles, Role.ACTOR);
    return roles.getOrDefault(Role.TARGET, List.of()).isEmpty()
        ? actor
        : actor + " against " + side(roles, Role.TARGET);
  }

  private static String host(List<Actor> hosts, @Nullable Place place) {
    if (hosts.isEmpty()) {
      return "";
    }
    boolean told =
        place != null
            && hosts.stream()
                .allMatch(h -> h.type() == ActorType.STATE && h.id().equals(place.country()));
    return told ? "" : ", host " + list(hosts);
  }

  private static String side(Map<Role, List<Actor>> roles, Role role) {
    List<Actor> actors = roles.getOrDefault(role, List.of());
    return actors.isEmpty() ? SOMEONE : list(actors);
  }

  private static String list(List<Actor> actors) {
    List<String> names =
        actors.stream().filter(a -> !toldByPerson(a, actors)).map(Words::actor).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A state need not be named beside a person whose state it is. */
  private static boolean toldByPerson(Actor actor, List<Actor> side) {
    return actor.type() == ActorType.STATE
        && side.stream()
            .anyMatch(a -> a.type() == ActorType.PERSON && actor.id().equals(a.country()));
  }

  /** Returns the name, with the state after a person's. */
  public static String actor(Actor actor) {
    return actor.type() == ActorType.PERSON && actor.country() != null
        ? actor.name() + " (" + actor.country() + ")"
        : actor.name();
  }

  /** Returns the names of the actors, parted by commas. */
  public static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String in(@Nullable Place place) {
    return place == null ? "" : ", in " + place(place);
  }

  /** Returns {@code Oslo, Norway}, or what of it is known. */
  public static String place(Place place) {
    String country = place.country() == null ? null : Countries.name(place.country());
    if (place.name() == null) {
      return String.valueOf(country);
    }
    return country == null || country.equals(place.name())
        ? place.name()
        : place.name() + ", " + country;
  }
}
