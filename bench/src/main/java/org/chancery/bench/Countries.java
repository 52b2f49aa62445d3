package org.chancery.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the countries that an official list calls by name. */
final class Countries {
  /** Names that the JDK has not, or has otherwise. */
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "Denmark (Greenland)", Set.of("DK", "GL"),
          "Palestinian Authority", Set.of("PS"),
          "West Bank", Set.of("PS"),
          "Burma", Set.of("MM"),
          "Turkey", Set.of("TR"),
          "Korea, South", Set.of("KR"));

  private static final Map<String, Set<String>> BY_NAME =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH),
                  Set::of,
                  (one, other) -> one));

  private Countries() {}

  /**
   * Returns the ISO 3166 alpha-2 codes that are right for a name.
   *
   * @throws BenchException if the name is not known
   */
  static Set<String> codes(String name) {
    Set<String> codes = OWN.getOrDefault(name, BY_NAME.getOrDefault(name, Set.of()));
    if (codes.isEmpty()) {
      throw new BenchException("which country is " + name + "? Add it to Countries");
    }
    return codes;
  }
}
