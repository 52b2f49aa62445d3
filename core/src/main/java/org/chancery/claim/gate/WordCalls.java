package org.chancery.claim.gate;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.nlp.BaseForms;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Lexicon;

/** What each word calls for; remembered, for news says much with few words. */
final class WordCalls {
  /**
   * Names and misprints are without end, and call for nothing: they are not remembered for ever.
   */
  private static final int REMEMBERED = 100_000;

  /** No word of the lexicon is longer, and the lemmatiser takes its time over those that are. */
  private static final int LONGEST = 40;

  private static final Set<String> SPANS =
      Set.of(
          "yesterday",
          "today",
          "tomorrow",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "anniversary");

  private static final Set<String> DATES =
      Stream.of(
              Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name),
              Arrays.stream(Month.values()).map(Month::name),
              SPANS.stream())
          .flatMap(names -> names)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Words of what stands beside claims and may contradict others: deaths and firsts. */
  private static final Set<String> BESIDE =
      Set.of(
          "die", "kill", "assassinate", "murder", "execute", "death", "passing", "demise", "late");

  private final BaseForms baseForms = new BaseForms();
  private final Map<String, Set<Frame>> triggers = new HashMap<>();
  private final Map<String, Set<String>> needed = new HashMap<>();
  private final Set<String> telling;
  private final Map<String, Calls> known = new ConcurrentHashMap<>();

  WordCalls(Lexicon lexicon) {
    for (Frame frame : lexicon.frames()) {
      frame.verbs().forEach(verb -> trigger(first(verb), frame));
      frame.nouns().forEach(noun -> trigger(last(noun), frame));
      frame
          .needs()
          .forEach(
              need -> needed.computeIfAbsent(last(need), w -> new LinkedHashSet<>()).add(need));
    }
    telling = lexicon.words().reporting();
  }

  private void trigger(String word, Frame frame) {
    triggers.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(frame);
  }

  /** A verb comes before its particle: {@code set off}. */
  private static String first(String verb) {
    int space = verb.indexOf(' ');
    return space < 0 ? verb : verb.substring(0, space);
  }

  /** A noun comes last: {@code phone call}, {@code cease-fire}. */
  private static String last(String noun) {
    return noun.substring(Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1);
  }

  /**
   * Returns what a word calls for.
   *
   * @param word the word in small letters
   */
  Calls of(String word) {
    if (word.length() > LONGEST) {
      return Calls.NOTHING;
    }
    Calls calls = known.get(word);
    if (calls == null) {
      calls = find(word);
      if (known.size() < REMEMBERED) {
        known.put(word, calls);
      }
    }
    return calls;
  }

  private Calls find(String word) {
    Set<Frame> frames = new LinkedHashSet<>();
    Set<String> needs = new LinkedHashSet<>();
    boolean alone = false;
    boolean tells = false;
    boolean date = false;
    for (String base : bases(word)) {
      frames.addAll(triggers.getOrDefault(base, Set.of()));
      needs.addAll(needed.getOrDefault(base, Set.of()));
      alone |= BESIDE.contains(base);
      tells |= telling.contains(base);
      date |= DATES.contains(base);
    }
    return frames.isEmpty() && needs.isEmpty() && !alone && !tells && !date
        ? Calls.NOTHING
        : new Calls(frames, needs, alone, tells, date);
  }

  /** The lemmatiser leaves participles that are also other words: {@code provided}. */
  private Set<String> bases(String word) {
    Set<String> bases = new LinkedHashSet<>(baseForms.of(word));
    if (word.endsWith("ided")) {
      bases.add(word.substring(0, word.length() - 1));
    }
    return bases;
  }
}
