package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something takes place.
 *
 * @param name the town or site, or null where only the country is known
 * @param country ISO 3166 alpha-2, or null where only the site is known
 */
public record Place(@Nullable String name, @Nullable String country) {
  /**
   * Checks that something is known.
   *
   * @throws IllegalArgumentException if neither is given
   */
  public Place {
    if (name == null && country == null) {
      throw new IllegalArgumentException("a place without name and country");
    }
  }
}
