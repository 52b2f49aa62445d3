package org.chancery.annotate.time;

/**
 * A word, number or mark as the date grammar reads it.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param text as written
 * @param lower in lower case, curly apostrophes made straight, without an abbreviation's stop
 * @param kind what it is
 * @param number its value if it is a number, ordinal or decade; else -1
 */
record DateWord(int start, int end, String text, String lower, Kind kind, int number) {
  /** What stands beyond either end of a sentence. */
  static final DateWord NONE = new DateWord(0, 0, "", "", Kind.NONE, -1);

  /** Kinds of words. */
  enum Kind {
    WORD,
    NUMBER,
    ORDINAL,
    DECADE,
    /** A whole date in figures: 2023-09-13, 13.09.2023. */
    NUMERIC_DATE,
    /** A number that can be no part of a date: 2,000, 1.5, 14:05, 5pm, $2000. */
    AMOUNT,
    DASH,
    COMMA,
    OPEN,
    CLOSE,
    POSSESSIVE,
    OTHER,
    NONE
  }

  boolean capital() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  boolean stopped() {
    return text.endsWith(".");
  }
}
