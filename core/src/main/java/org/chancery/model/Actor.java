package org.chancery.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person, a state or an organisation, with an identity across reports.
 *
 * @param id stable and readable: {@code RU} for a state, {@code person/…} or {@code org/…}
 *     otherwise
 * @param name the usual English name
 * @param type what it is
 * @param country ISO 3166 alpha-2 of the state it is or acts for, or null if unknown
 */
public record Actor(String id, String name, ActorType type, @Nullable String country)
    implements Comparable<Actor> {
  /** Checks that nothing but the country is missing. */
  public Actor {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }

  /** Orders by id. */
  @Override
  public int compareTo(Actor other) {
    return id.compareTo(other.id);
  }
}
