package org.chancery.annotate.nlp.greedy;

import static java.util.Objects.requireNonNull;

/**
 * What a feature, or a part of one, looks at.
 *
 * @param place at which word
 * @param facet at what of it
 * @param length how many letters of it; 0 where all count
 */
record Part(Place place, Facet facet, int length) {
  private static final int SOURCE = 0;
  private static final int WINDOW = 1;
  private static final int RELATION = 2;
  private static final int FACET = 3;
  private static final int ATTRIBUTE = 4;
  private static final String BOTH_SIDES = "all";

  Part {
    requireNonNull(place, "place");
    requireNonNull(facet, "facet");
    boolean affix = facet == Facet.prefix || facet == Facet.suffix;
    if (affix != length > 0) {
      throw new IllegalArgumentException("letters are counted of affixes only: " + facet);
    }
  }

  /**
   * Reads a part as {@link FeatureNotation} writes it.
   *
   * @throws IllegalArgumentException if the model looks at what this parser does not know
   */
  static Part read(String written) {
    String[] parts = written.split(":", -1);
    Facet facet = Facet.valueOf(parts[FACET]);
    Place place =
        new Place(
            Place.Source.valueOf(parts[SOURCE]),
            Integer.parseInt(parts[WINDOW]),
            parts[RELATION].isEmpty()
                ? Place.Relation.self
                : Place.Relation.valueOf(parts[RELATION]));
    String attribute = parts[ATTRIBUTE];
    if (facet == Facet.valency) {
      if (!attribute.equals(BOTH_SIDES)) {
        throw new IllegalArgumentException("not a valency of both sides: " + written);
      }
      attribute = "";
    }
    return new Part(place, facet, attribute.isEmpty() ? 0 : Integer.parseInt(attribute));
  }
}
