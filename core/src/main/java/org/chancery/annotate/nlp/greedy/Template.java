package org.chancery.annotate.nlp.greedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model looks at. A part that several features share is looked up once; the features of a
 * state come in the model's order, by which the sums of their weights are the library's to the last
 * bit.
 */
final class Template {
  private final Part[] sets;
  private final Place[] places;
  private final Part[] parts;
  private final int[] placeOfPart;
  private final int[][] lists;
  private final long[] starts;

  Template(LinearModel model) {
    sets = model.sets().stream().map(Part::read).toArray(Part[]::new);
    Map<Part, Integer> numbers = new LinkedHashMap<>();
    lists = model.lists().stream().map(list -> numbers(list, numbers)).toArray(int[][]::new);
    parts = numbers.keySet().toArray(Part[]::new);
    List<Place> found = new ArrayList<>();
    placeOfPart = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!found.contains(parts[i].place())) {
        found.add(parts[i].place());
      }
      placeOfPart[i] = found.indexOf(parts[i].place());
    }
    places = found.toArray(Place[]::new);
    starts = new long[sets.length + lists.length];
    Arrays.setAll(starts, FeatureHash::start);
  }

  private static int[] numbers(String list, Map<Part, Integer> numbers) {
    return parts(list).stream()
        .mapToInt(
            part -> {
              Integer next = numbers.size();
              return numbers.computeIfAbsent(part, p -> next);
            })
        .toArray();
  }

  /** Returns the parts of a feature as a model writes it. */
  static List<Part> parts(String list) {
    return Arrays.stream(list.split(" ")).map(Part::read).toList();
  }

  /** Returns room for what {@link #find} looks up on its way. */
  Room room() {
    return new Room(new int[places.length], new long[parts.length]);
  }

  /**
   * What is looked up of one state, to be used again for the next.
   *
   * @param words the word at each place
   * @param hashes the hash of each part
   */
  record Room(int[] words, long[] hashes) {}

  /** Adds the hashes of all features of a state. */
  void find(State state, Room room, Hashes found) {
    for (int kind = 0; kind < sets.length; kind++) {
      int word = state.wordAt(sets[kind].place());
      if (word != State.NONE) {
        for (long value : state.hashes(sets[kind].facet(), word)) {
          found.add(FeatureHash.finish(FeatureHash.add(starts[kind], value)));
        }
      }
    }
    for (int i = 0; i < places.length; i++) {
      room.words[i] = state.wordAt(places[i]);
    }
    for (int i = 0; i < parts.length; i++) {
      int word = room.words[placeOfPart[i]];
      room.hashes[i] = word == State.NONE ? 0 : state.hash(parts[i], word);
    }
    for (int i = 0; i < lists.length; i++) {
      addList(lists[i], starts[sets.length + i], room.hashes, found);
    }
  }

  private static void addList(int[] list, long start, long[] parts, Hashes found) {
    long hash = start;
    for (int part : list) {
      if (parts[part] == 0) {
        return;
      }
      hash = FeatureHash.add(hash, parts[part]);
    }
    found.add(FeatureHash.finish(hash));
  }
}
