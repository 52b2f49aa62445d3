package org.chancery.annotate.actor;

import java.util.Optional;

/** The names of the buildings, seats and organs that stand for their state. */
public final class SeatNames {
  private SeatNames() {}

  /**
   * Returns the usual name of the seat or organ that the words name ({@code U.S. State Department}:
   * {@code State Department}), empty if they name none.
   */
  public static Optional<String> canonical(String words) {
    return Optional.ofNullable(Gazetteer.standard().get(Phrases.normal(words)))
        .filter(listed -> listed.kind() == NameKind.METONYM)
        .map(ListedName::name);
  }
}
