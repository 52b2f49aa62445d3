package org.chancery.claim.dating;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something so well known that a report names it without its date: it began on a day, or comes
 * every year at one season.
 *
 * @param name what it is
 * @param since the first day on which it can be spoken of so, or null for what comes every year
 * @param from the first day of its season, or null
 * @param to the last day of its season, or null
 * @param words how reports name it
 * @param examples sentences that name it
 * @param counterExamples sentences that do not
 */
record Landmark(
    String name,
    @Nullable LocalDate since,
    @Nullable MonthDay from,
    @Nullable MonthDay to,
    List<Pattern> words,
    List<String> examples,
    List<String> counterExamples) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if it has neither a day nor a season, or no words
   */
  Landmark {
    requireNonNull(name, "name");
    words = List.copyOf(words);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    if (words.isEmpty() || since == null && (from == null || to == null)) {
      throw new IllegalArgumentException("a landmark needs words and a day or season: " + name);
    }
  }

  Clue clue(Evidence evidence) {
    if (since != null) {
      return new Clue.NotBefore(evidence, since, name);
    }
    return new Clue.InSeason(
        evidence, requireNonNull(from, "from"), requireNonNull(to, "to"), name);
  }
}
