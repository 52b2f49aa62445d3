package org.chancery.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An actor as one report names it, before reports are compared: a name, or only an office.
 *
 * @param type what it is
 * @param name the fullest name the report gives ({@code Anna Example}, or {@code Example} where
 *     there is no more; a state's or organisation's usual English name), or null where only an
 *     office or nationality is given
 * @param office the office the report gives a person, or null
 * @param country ISO 3166 alpha-2 of the state it is or acts for, or null if the report does not
 *     tell
 */
public record ActorName(
    ActorType type, @Nullable String name, @Nullable Office office, @Nullable String country)
    implements Comparable<ActorName> {
  /**
   * Checks that something is named.
   *
   * @throws IllegalArgumentException if neither name, office nor country is given
   */
  public ActorName {
    requireNonNull(type, "type");
    if (name == null && office == null && country == null) {
      throw new IllegalArgumentException("an actor without name, office or country");
    }
  }

  /** Returns a state by its code and usual English name. */
  public static ActorName state(String country, String name) {
    return new ActorName(ActorType.STATE, name, null, country);
  }

  /** Orders by type, name, office and country; the order is arbitrary but stable. */
  @Override
  public int compareTo(ActorName other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return type + "|" + name + "|" + office + "|" + country;
  }
}
