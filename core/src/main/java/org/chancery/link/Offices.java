package org.chancery.link;

import java.util.Set;

/** Which offices go by one name in the news: 'the Russian leader' is the president. */
final class Offices {
  private static final Set<String> RULERS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "supreme leader",
          "leader",
          "general secretary",
          "king",
          "emir",
          "sultan",
          "crown prince",
          "chief executive",
          "acting president");

  private static final Set<String> DIPLOMATS =
      Set.of("foreign minister", "secretary of state", "foreign secretary");

  private static final Set<String> DEFENDERS =
      Set.of("defense minister", "defense secretary", "defence secretary");

  private Offices() {}

  /** Returns whether a state has one holder of the office, known by name to every reader. */
  static boolean highest(String title) {
    return RULERS.contains(title) || DIPLOMATS.contains(title) || title.equals("vice president");
  }

  /** Returns whether who holds {@code held} may be called {@code told} in another report. */
  static boolean alike(String told, String held) {
    return told.equals(held)
        || told.equals("leader") && RULERS.contains(held)
        || told.equals("top diplomat") && DIPLOMATS.contains(held)
        || DIPLOMATS.contains(told) && DIPLOMATS.contains(held)
        || DEFENDERS.contains(told) && DEFENDERS.contains(held);
  }
}
