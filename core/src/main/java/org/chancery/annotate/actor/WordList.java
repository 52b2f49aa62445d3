package org.chancery.annotate.actor;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small closed lists of words that the actor room goes by; the words are data. */
enum WordList {
  HONORIFICS,
  MALE_TITLES,
  FEMALE_TITLES,
  MODIFIERS,
  FORMER,
  PARTICLES,
  SUFFIXES,
  FAMILY_FIRST,
  NOT_A_NAME,
  HUMAN_VERBS,
  HEADLINE_NOUNS,
  HEADLINE_VERBS,
  STATE_GROUPS,
  NEEDS_PREPOSITION,
  FACELESS,
  VAGUE,
  REALMS,
  HEADS_OF_STATE,
  MONARCHS_AND_PRESIDENTS,
  MONARCHS,
  MONARCHIES,
  OPPOSED,
  AGREEMENTS,
  PLACE_PREPOSITIONS,
  PORTFOLIOS,
  PRIVATE_TITLES,
  PERSONAL_PLACES,
  TIME_WORDS,
  PARTIES;

  /** Returns whether the list holds the word exactly as written. */
  boolean has(String word) {
    return Holder.LISTS.getOrDefault(this, Set.of()).contains(word);
  }

  private static final class Holder {
    static final Map<WordList, Set<String>> LISTS = read();

    private static Map<WordList, Set<String>> read() {
      Map<String, List<String>> lists = Resources.lists("words.yaml");
      Map<WordList, Set<String>> sets = new EnumMap<>(WordList.class);
      for (WordList list : values()) {
        List<String> words = lists.get(list.name().toLowerCase(Locale.ROOT));
        if (words == null) {
          throw new IllegalStateException("words.yaml lacks the list " + list);
        }
        sets.put(list, Set.copyOf(new LinkedHashSet<>(words)));
      }
      return sets;
    }
  }
}
