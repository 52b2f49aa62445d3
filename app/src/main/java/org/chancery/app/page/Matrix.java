package org.chancery.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.app.page.Catalogue.Item;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.Countries;
import org.chancery.present.Counts;
import org.chancery.present.Wrap;

/**
 * Who has dealings with whom: the parties with the most, and how many they have with each other.
 *
 * @param lines a line a party; the columns are the same parties in the same order
 */
record Matrix(List<Line> lines) {
  private static final int PARTIES = 12;
  private static final int SHADES = 5;

  /**
   * A party.
   *
   * @param key how the address names it: a country's code, or an id
   * @param name its name
   * @param cells its dealings with each party
   */
  record Line(String key, String name, List<Cell> cells) {
    private static final int LETTERS = 6;

    /** Returns a few letters that stand for it at the head of a column. */
    String brief() {
      return key.length() == 2 ? key : Wrap.shorten(name, LETTERS);
    }
  }

  /**
   * The dealings of two parties, or of one with whomever.
   *
   * @param count how many
   * @param shade how dark, 0 to 5
   * @param href the page that shows them
   * @param label what it says to those who do not see where it stands
   */
  record Cell(int count, int shade, String href, String label) {}

  /** Copies the list. */
  Matrix {
    lines = List.copyOf(lines);
  }

  /**
   * Counts dealings.
   *
   * @param items the events
   * @param names what the parties are called, by their keys
   */
  static Matrix of(List<Item> items, Map<String, String> names, Question question) {
    Map<String, Integer> totals = new TreeMap<>();
    List<Set<String>> parties = items.stream().map(Item::parties).toList();
    parties.forEach(keys -> keys.forEach(key -> totals.merge(key, 1, Integer::sum)));
    List<String> shown =
        totals.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(PARTIES)
            .map(Map.Entry::getKey)
            .toList();
    int[][] counts = count(parties, shown);
    return new Matrix(lines(shown, names, counts, question));
  }

  /**
   * Returns the keys of the parties to an event. The country it takes place in is one: a filter
   * takes it for one, too.
   *
   * @param names where the names of those not met before are noted
   */
  static Set<String> parties(Event event, Map<String, String> names) {
    Set<String> keys = new TreeSet<>();
    for (List<Actor> side : event.roles().values()) {
      for (Actor actor : side) {
        String key = actor.country() == null ? actor.id() : actor.country();
        names.computeIfAbsent(key, k -> actor.country() == null ? actor.name() : Countries.name(k));
        keys.add(key);
      }
    }
    if (event.place() != null && event.place().country() != null) {
      names.computeIfAbsent(event.place().country(), Countries::name);
      keys.add(event.place().country());
    }
    return Set.copyOf(keys);
  }

  private static int[][] count(List<Set<String>> parties, List<String> shown) {
    Map<String, Integer> places = new HashMap<>();
    shown.forEach(key -> places.put(key, places.size()));
    int[][] counts = new int[shown.size()][shown.size()];
    for (Set<String> keys : parties) {
      List<Integer> here = keys.stream().filter(places::containsKey).map(places::get).toList();
      here.forEach(one -> here.forEach(other -> counts[one][other]++));
    }
    return counts;
  }

  private static List<Line> lines(
      List<String> shown, Map<String, String> names, int[][] counts, Question question) {
    int most = 1;
    for (int i = 0; i < shown.size(); i++) {
      for (int j = 0; j < i; j++) {
        most = Math.max(most, counts[i][j]);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String name = names.getOrDefault(shown.get(i), shown.get(i));
      Question row = question.with(shown.get(i));
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < shown.size(); j++) {
        String other = names.getOrDefault(shown.get(j), shown.get(j));
        int count = counts[i][j];
        int shade = i == j || count == 0 ? 0 : 1 + (count * SHADES - 1) / most;
        cells.add(
            new Cell(
                count,
                Math.min(SHADES, shade),
                row.with(shown.get(j)).at("/"),
                name + (i == j ? "" : " and " + other) + ": " + Counts.of(count, "event")));
      }
      lines.add(new Line(shown.get(i), name, cells));
    }
    return lines;
  }
}
