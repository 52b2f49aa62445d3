package org.chancery.annotate.nlp;

/** The characters that matter where sentences end. */
final class Chars {
  private static final String OPENERS = "\"'([\u201c\u2018\u00ab\u201e";
  private static final String CLOSERS = "\"')]\u201d\u2019\u00bb";

  private Chars() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  static boolean isBullet(char c) {
    return c == '\u2022' || c == '\u2023' || c == '\u25cf' || c == '\u25aa' || c == '\u25a0';
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
  }

  static int skipSpace(String text, int at, int end) {
    int i = at;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int skipTerminators(String text, int at, int end) {
    int i = at;
    while (i < end && isTerminator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int skipClosers(String text, int at, int end) {
    int i = at;
    while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      boolean straight = text.charAt(i) == '"' || text.charAt(i) == '\'';
      // A straight mark that a letter follows opens the next sentence: summit."We
      if (straight && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
        break;
      }
      i++;
    }
    return i;
  }

  static int skipOpeners(String text, int at, int end) {
    int i = at;
    while (i < end && isOpener(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Returns the end of the run of letters, digits, hyphens and apostrophes that starts at a place.
   */
  static int wordEnd(String text, int at, int end) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      boolean inside = c == '-' || c == '\'' || c == '\u2019';
      if (!Character.isLetterOrDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }
}
