package org.chancery.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A public office, such as the foreign minister of France.
 *
 * @param title the canonical title in lower case: {@code president}, {@code foreign minister}
 * @param country ISO 3166 alpha-2 of the state whose office it is, or null if unknown or of an
 *     organisation
 */
public record Office(String title, @Nullable String country) {
  /** Checks that a title is given. */
  public Office {
    requireNonNull(title, "title");
  }
}
