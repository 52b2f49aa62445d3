package org.chancery.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  static Matrix of(List<Event> events, Question question) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> totals = new TreeMap<>();
    List<List<String>> parties = new ArrayList<>();
    for (Event event : events) {
      List<String> keys = List.copyOf(parties(event, names).keySet());
      keys.forEach(key -> totals.merge(key, 1, Integer::sum));
      parties.add(keys);
    }
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

  /** The country an event takes place in is a party to it: a filter takes it for one, too. */
  static Map<String, String> parties(Event event, Map<String, String> names) {
    Map<String, String> parties = new TreeMap<>();
    event.roles().values().stream()
        .flatMap(Collection::stream)
        .forEach(actor -> parties.put(key(actor), name(actor)));
    if (event.place() != null && event.place().country() != null) {
      parties.put(event.place().country(), Countries.name(event.place().country()));
    }
    names.putAll(parties);
    return parties;
  }

  private static String key(Actor actor) {
    return actor.country() == null ? actor.id() : actor.country();
  }

  private static String name(Actor actor) {
    return actor.country() == null ? actor.name() : Countries.name(actor.country());
  }

  private static int[][] count(List<List<String>> parties, List<String> shown) {
    Map<String, Integer> places = new HashMap<>();
    shown.forEach(key -> places.put(key, places.size()));
    int[][] counts = new int[shown.size()][shown.size()];
    for (List<String> keys : parties) {
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
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < shown.size(); j++) {
        String other = names.getOrDefault(shown.get(j), shown.get(j));
        Question asked = question.with(shown.get(i)).with(shown.get(j));
        int count = counts[i][j];
        int shade = i == j || count == 0 ? 0 : 1 + (count * SHADES - 1) / most;
        cells.add(
            new Cell(
                count,
                Math.min(SHADES, shade),
                asked.at("/"),
                name + (i == j ? "" : " and " + other) + ": " + Counts.of(count, "event")));
      }
      lines.add(new Line(shown.get(i), name, cells));
    }
    return lines;
  }
}
