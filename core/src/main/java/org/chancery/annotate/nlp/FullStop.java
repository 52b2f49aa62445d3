package org.chancery.annotate.nlp;

import java.util.Locale;
import org.chancery.annotate.nlp.BreakWords.Kind;

/** Decides whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. */
final class FullStop {
  private static final int WORDS_BEFORE_REPORTING_VERB = 6;

  private final BreakWords words;

  FullStop(BreakWords words) {
    this.words = words;
  }

  /**
   * Tells whether a sentence ends at a mark.
   *
   * @param text the paragraph
   * @param start where the sentence starts
   * @param mark the first of a run of marks
   * @param stop after the last of the run
   * @param closed after the quotation marks and brackets that close behind it
   */
  boolean ends(String text, int start, int mark, int stop, int closed) {
    int end = text.length();
    if (closed == end) {
      return true;
    }
    int next = Chars.skipSpace(text, closed, end);
    if (next == end) {
      return true;
    }
    int opened = Chars.skipOpeners(text, next, end);
    if (opened == end) {
      return false;
    }
    char first = text.charAt(opened);
    if (next == closed) {
      return gluedTo(text, mark, opened, end);
    }
    if (Character.isLowerCase(first)) {
      return text.substring(closed, next).indexOf('\n') >= 0
          && ordinary(wordBefore(text, start, mark));
    }
    String following = text.substring(opened, Chars.wordEnd(text, opened, end));
    boolean onlyPeriod = stop == mark + 1 && text.charAt(mark) == '.';
    if (!onlyPeriod) {
      return closed == stop
          || !Chars.isQuote(text.charAt(closed - 1))
          || !reportedBy(text, opened, end);
    }
    String before = wordBefore(text, start, mark);
    if (closed > stop && Chars.isQuote(text.charAt(closed - 1))) {
      return true;
    }
    boolean opensList = isShortNumber(before) && text.substring(start, mark).strip().equals(before);
    return !opensList && endsAfter(before, following, text, opened, end);
  }

  private boolean endsAfter(String before, String following, String text, int opened, int end) {
    if (words.is(Kind.TITLE, before)) {
      return false;
    }
    boolean number = !following.isEmpty() && Character.isDigit(following.charAt(0));
    if (words.is(Kind.NUMBER, before)) {
      return !number;
    }
    boolean counted = following.equals("No") && text.startsWith(". ", opened + 2);
    boolean starter = words.is(Kind.STARTER, following) && !counted;
    if (before.equals("a.m") || before.equals("p.m")) {
      return !number && !clockGoesOn(following, text, opened, end);
    }
    if (words.is(Kind.EITHER, before) || isInitial(before) || isDotted(before)) {
      return starter;
    }
    return true;
  }

  /**
   * A mark without a space behind it: {@code summit.He}, but not {@code U.S.}, {@code state.gov}.
   */
  private static boolean gluedTo(String text, int mark, int opened, int end) {
    if (mark < 2 || opened + 1 >= end) {
      return false;
    }
    boolean wordBefore =
        Character.isLowerCase(text.charAt(mark - 1))
            && Character.isLowerCase(text.charAt(mark - 2));
    char second = text.charAt(opened + 1);
    return wordBefore
        && Character.isUpperCase(text.charAt(opened))
        && (Character.isLowerCase(second) || second == ' ' || second == '.');
  }

  /** Names or titles up to a reporting verb: {@code "Why now?" Foreign Minister Lee asked.} */
  private boolean reportedBy(String text, int from, int end) {
    int at = from;
    for (int i = 0; i < WORDS_BEFORE_REPORTING_VERB && at < end; i++) {
      int wordEnd = Chars.wordEnd(text, at, end);
      String word = text.substring(at, wordEnd);
      if (words.is(Kind.REPORTING, word)) {
        return i > 0;
      }
      boolean pronoun = i == 0 && (word.equals("The") || words.is(Kind.STARTER, word));
      if (word.isEmpty() || pronoun || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at = wordEnd < end && text.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
      at = Chars.skipSpace(text, at, end);
    }
    return false;
  }

  private boolean clockGoesOn(String following, String text, int opened, int end) {
    if (words.is(Kind.CLOCK, following)) {
      return true;
    }
    boolean zone =
        following.length() >= 2
            && following.length() <= 4
            && following.chars().allMatch(Character::isUpperCase);
    int afterWord = Chars.skipSpace(text, opened + following.length(), end);
    return zone || text.startsWith("time", afterWord);
  }

  private boolean ordinary(String word) {
    return !words.is(Kind.TITLE, word)
        && !words.is(Kind.NUMBER, word)
        && !words.is(Kind.EITHER, word)
        && !isInitial(word)
        && !isDotted(word);
  }

  /** The word that ends at a mark, inner stops included; of words in capitals, in small letters. */
  private static String wordBefore(String text, int start, int mark) {
    int i = mark;
    while (i > start) {
      char c = text.charAt(i - 1);
      boolean inside = c == '.' || c == '\'' || c == '\u2019';
      if (!Character.isLetterOrDigit(c) && !inside) {
        break;
      }
      i--;
    }
    String word = text.substring(i, mark);
    boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Letters with stops between: {@code U.S}, {@code D.C}, {@code J.D}. */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortNumber(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }
}
