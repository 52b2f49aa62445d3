package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one table with what they mean.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {
  private record Phrase<T>(List<String> words, T meaning) {}

  /**
   * The longest phrase found.
   *
   * @param end the word after it
   * @param meaning what it means
   */
  record Found<T>(int end, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  PhraseTable(String table, Function<String, T> meaning) {
    for (String[] row : Vocabulary.rows(table)) {
      Words words = new Words(row[0], new Span(0, row[0].length()));
      List<String> lowers = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        lowers.add(words.get(i).lower());
      }
      byFirst
          .computeIfAbsent(lowers.get(0), k -> new ArrayList<>())
          .add(new Phrase<>(lowers, meaning.apply(row[1])));
    }
  }

  @Nullable Found<T> find(Words words, int at) {
    Found<T> best = null;
    for (Phrase<T> phrase : byFirst.getOrDefault(words.get(at).lower(), List.of())) {
      int end = at + phrase.words().size();
      if ((best == null || end > best.end()) && stands(phrase, words, at)) {
        best = new Found<>(end, phrase.meaning());
      }
    }
    return best;
  }

  private static boolean stands(Phrase<?> phrase, Words words, int at) {
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!words.is(at + i, phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
