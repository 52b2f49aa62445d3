package org.chancery.link;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Countries;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/** Resolves the actors that reports name into actors with an identity across reports. */
final class Identities {
  private final Roster roster;

  Identities(Roster roster) {
    this.roster = roster;
  }

  /**
   * Returns who is meant, or empty where nobody can be told.
   *
   * @param name the actor as the report names it
   * @param day the report's day, or null
   */
  Optional<Actor> resolve(ActorName name, @Nullable LocalDate day) {
    return switch (name.type()) {
      case STATE -> Optional.of(state(name));
      case ORGANIZATION -> Optional.of(organization(name));
      case PERSON -> Optional.of(person(name, day));
    };
  }

  private Actor person(ActorName name, @Nullable LocalDate day) {
    String given = name.name();
    Office office = name.office();
    if (given == null) {
      if (office != null && office.country() != null) {
        Optional<Actor> holder = roster.holder(office, day).map(Person::actor);
        if (holder.isPresent()) {
          return holder.get();
        }
      }
      return unnamed(name);
    }
    return known(name, given, day)
        .map(p -> of(p.actor(), name.country()))
        .orElseGet(
            () ->
                new Actor(
                    "person/" + Spelling.of(given).slug(),
                    given,
                    ActorType.PERSON,
                    name.country()));
  }

  /** Returns the person of the roster whom the actor's name means, or empty. */
  Optional<Person> find(ActorName name, @Nullable LocalDate day) {
    return name.name() == null ? Optional.empty() : known(name, name.name(), day);
  }

  /** Returns whether the reports tell of an office of the person. */
  boolean known(ActorName name, @Nullable LocalDate day) {
    return find(name, day).isPresent();
  }

  private Optional<Person> known(ActorName name, String given, @Nullable LocalDate day) {
    return Spelling.of(given).whole()
        ? roster.named(given, name.country())
        : roster.surnamed(given, name.office(), name.country(), day);
  }

  /** What the roster does not tell of a person's state the report may. */
  private static Actor of(Actor actor, @Nullable String country) {
    return actor.country() != null || country == null
        ? actor
        : new Actor(actor.id(), actor.name(), actor.type(), country);
  }

  /** An office whose holder nobody names acts for its state. */
  private static Actor unnamed(ActorName name) {
    String country = name.country();
    if (country != null) {
      return new Actor(country, Countries.name(country), ActorType.STATE, country);
    }
    String title = name.office() == null ? "unknown" : name.office().title();
    return new Actor("office/" + title.replace(' ', '-'), title, ActorType.PERSON, null);
  }

  private static Actor state(ActorName name) {
    String country = name.country();
    return country == null
        ? new Actor("state/" + name.name(), String.valueOf(name.name()), ActorType.STATE, null)
        : new Actor(country, Countries.name(country), ActorType.STATE, country);
  }

  private static Actor organization(ActorName name) {
    Actor body = organization(String.valueOf(name.name()));
    return new Actor(body.id(), body.name(), body.type(), name.country());
  }

  /** Returns the organisation of that name. */
  static Actor organization(String name) {
    return new Actor("org/" + Spelling.of(name).slug(), name, ActorType.ORGANIZATION, null);
  }
}
