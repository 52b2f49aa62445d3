package org.chancery.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param outlet who published it, or null
 * @param agency the news agency whose copy it is, by its usual name, or null
 * @param publication when it was published, or null if it does not say
 */
public record Origin(
    @Nullable String outlet, @Nullable String agency, @Nullable Publication publication) {
  /** Returns the day to reckon by, or null; see {@link Publication#day()}. */
  public @Nullable LocalDate day() {
    return publication == null ? null : publication.day();
  }

  /** Returns the same origin, published then. */
  public Origin published(Publication when) {
    return new Origin(outlet, agency, when);
  }
}
