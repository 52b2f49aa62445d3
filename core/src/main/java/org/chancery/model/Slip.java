package org.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A name that a report has wrong beyond doubt.
 *
 * @param told the name as the report gives it
 * @param meant who must be meant
 * @param why one clause for the reader
 */
public record Slip(String told, Actor meant, String why) {
  /** Checks that nothing is missing. */
  public Slip {
    requireNonNull(told, "told");
    requireNonNull(meant, "meant");
    requireNonNull(why, "why");
  }
}
