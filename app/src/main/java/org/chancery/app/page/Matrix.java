package org.chancery.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.app.page.Catalogue.Item;
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
   * @param list their parties
   */
  static Matrix of(List<Item> items, PartyList list, Question question) {
    int[] totals = new int[list.size()];
    items.forEach(item -> item.parties().each(party -> totals[party]++));
    List<Integer> shown =
        IntStream.range(0, totals.length)
            .filter(party -> totals[party] > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer party) -> -totals[party]).thenComparing(list::key))
            .limit(PARTIES)
            .toList();
    return new Matrix(lines(shown, list, count(items, list.size(), shown), question));
  }

  private static int[][] count(List<Item> items, int parties, List<Integer> shown) {
    int[] places = new int[parties];
    Arrays.fill(places, -1);
    for (int place = 0; place < shown.size(); place++) {
      places[shown.get(place)] = place;
    }
    int[][] counts = new int[shown.size()][shown.size()];
    for (Item item : items) {
      item.parties()
          .each(
              one -> {
                if (places[one] >= 0) {
                  int[] line = counts[places[one]];
                  item.parties().each(other -> count(line, places[other]));
                }
              });
    }
    return counts;
  }

  private static void count(int[] line, int place) {
    if (place >= 0) {
      line[place]++;
    }
  }

  private static List<Line> lines(
      List<Integer> shown, PartyList list, int[][] counts, Question question) {
    int most = 1;
    for (int i = 0; i < shown.size(); i++) {
      for (int j = 0; j < i; j++) {
        most = Math.max(most, counts[i][j]);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String name = list.name(shown.get(i));
      Question row = question.with(list.key(shown.get(i)));
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < shown.size(); j++) {
        String other = list.name(shown.get(j));
        int count = counts[i][j];
        int shade = i == j || count == 0 ? 0 : 1 + (count * SHADES - 1) / most;
        cells.add(
            new Cell(
                count,
                Math.min(SHADES, shade),
                row.with(list.key(shown.get(j))).at("/"),
                name + (i == j ? "" : " and " + other) + ": " + Counts.of(count, "event")));
      }
      lines.add(new Line(list.key(shown.get(i)), name, cells));
    }
    return lines;
  }
}
