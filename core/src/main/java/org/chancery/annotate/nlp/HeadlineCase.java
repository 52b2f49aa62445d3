package org.chancery.annotate.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.nlp.greedy.WordLists;
import org.chancery.model.Span;

/**
 * Gives the words of a headline the case they would have in running text, since the tagger takes
 * every capital for a name: {@code Ministers To Sign Pact In Oslo} is read as {@code Ministers to
 * sign pact in Oslo}. How the report itself writes a word decides; else the tags that the word can
 * have. A word that both know nothing of keeps its capital.
 */
final class HeadlineCase {
  private static final Set<String> CLOSED =
      Set.of("IN", "TO", "DT", "CC", "MD", "RB", "RP", "PRP", "PRP$", "WDT", "WP", "WRB", "WP$");
  private static final int SHORT_WORD = 3;

  private enum Style {
    SENTENCE,
    TITLE,
    CAPITALS
  }

  private final WordLists tags;

  HeadlineCase(WordLists tags) {
    this.tags = tags;
  }

  List<Word> restore(List<Word> words, String text, Span headline) {
    Style style = style(words);
    if (style == Style.SENTENCE) {
      return words;
    }
    WordUse use = new WordUse(text, headline);
    List<Word> restored = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean first = restored.isEmpty();
      String form = style == Style.TITLE ? title(word, first, use) : capitals(word, first, use);
      restored.add(new Word(word.span(), form));
    }
    return restored;
  }

  private String title(Word word, boolean first, WordUse use) {
    String form = word.form();
    boolean capitalised = isCapitalised(form) && (form.length() > 1 || form.equals("A"));
    if (first || !capitalised) {
      return form;
    }
    String small = form.toLowerCase(Locale.ROOT);
    return isSmall(small, form, use) ? small : form;
  }

  private String capitals(Word word, boolean first, WordUse use) {
    String form = word.form();
    if (form.length() < 2 || !form.chars().allMatch(HeadlineCase::isCapital)) {
      return form;
    }
    String small = form.toLowerCase(Locale.ROOT);
    String name = form.charAt(0) + small.substring(1);
    if (isSmall(small, name, use)) {
      return first ? name : small;
    }
    boolean acronym = form.length() <= SHORT_WORD || use.count(form) > use.count(name);
    return acronym ? form : name;
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || c == '-' || c == '\'';
  }

  /** Tells whether a word is written small in running text. */
  private boolean isSmall(String small, String capitalised, WordUse use) {
    int smallUses = use.count(small);
    int capitalUses = use.countInside(capitalised);
    if (smallUses + capitalUses > 0) {
      return smallUses >= capitalUses;
    }
    List<String> possible = tags.get(small);
    if (possible == null) {
      return false;
    }
    String likeliest = possible.get(0);
    return !possible.contains("NNP") && !possible.contains("NNPS")
        || CLOSED.contains(likeliest)
        || likeliest.startsWith("VB");
  }

  private Style style(List<Word> words) {
    int capitals = 0;
    for (Word word : words) {
      String form = word.form();
      char first = form.charAt(0);
      if (form.length() > SHORT_WORD && form.chars().allMatch(HeadlineCase::isCapital)) {
        capitals++;
      } else if (Character.isLowerCase(first) && form.length() > SHORT_WORD && !isClosed(form)) {
        return Style.SENTENCE;
      }
    }
    boolean noSmall = words.stream().noneMatch(w -> hasSmall(w.form()));
    return noSmall && capitals > 1 ? Style.CAPITALS : Style.TITLE;
  }

  private boolean isClosed(String word) {
    List<String> possible = tags.get(word);
    return possible != null && CLOSED.contains(possible.get(0));
  }

  private static boolean hasSmall(String word) {
    return word.length() > 2 && word.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}
