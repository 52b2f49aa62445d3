package org.chancery.annotate.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The listed names of a sentence: the longest from the left, none overlapping. */
final class NameMatches {
  private static final int LONGEST = 12;

  private final @Nullable NameMatch[] at;

  private NameMatches(@Nullable NameMatch[] at) {
    this.at = at;
  }

  static NameMatches find(Words words) {
    NameMatch[] at = new NameMatch[words.size()];
    for (int i = 0; i < words.size(); ) {
      NameMatch match = longest(words, i);
      if (match == null) {
        i++;
      } else {
        Arrays.fill(at, match.first(), match.end(), match);
        i = match.end();
      }
    }
    return new NameMatches(at);
  }

  /** Returns the name that covers a word, or null. */
  @Nullable NameMatch at(int i) {
    return i >= 0 && i < at.length ? at[i] : null;
  }

  /** Returns whether the word is part of a listed name. */
  boolean covers(int i) {
    return at(i) != null;
  }

  /** Forgets a name, because the words turned out to be part of another. */
  void drop(NameMatch match) {
    Arrays.fill(at, match.first(), match.end(), null);
  }

  /** Returns the names in the order of the text. */
  List<NameMatch> list() {
    List<NameMatch> list = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      NameMatch match = at[i];
      if (match != null && match.first() == i) {
        list.add(match);
      }
    }
    return list;
  }

  private static @Nullable NameMatch longest(Words words, int i) {
    char c = words.word(i).isEmpty() ? ' ' : words.word(i).charAt(0);
    boolean follows = i > 0 && words.glued(i - 1) && Character.isLetter(last(words.word(i - 1)));
    if (!Character.isLetterOrDigit(c) || follows || !Gazetteer.standard().begins(words.word(i))) {
      return null;
    }
    for (int end = Math.min(words.size(), i + LONGEST); end > i; end--) {
      ListedName listed = Gazetteer.standard().get(words.phrase(i, end));
      if (listed != null && plausible(words, i, end, listed)) {
        return new NameMatch(i, end, listed);
      }
    }
    return null;
  }

  private static boolean plausible(Words words, int first, int end, ListedName listed) {
    if (words.word(first).equals("US") && words.tag(first).startsWith("PRP")) {
      return false;
    }
    if (WordList.NEEDS_PREPOSITION.has(words.phrase(first, end))) {
      return WordList.PLACE_PREPOSITIONS.has(words.lower(first - 1))
          && !(words.capital(end) && words.tag(end).startsWith("NNP"));
    }
    return listed.kind() != NameKind.MEDIA
        || !words.possessive(end)
        || end - first > 1
        || !words.word(first).equals("Sky");
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }
}
