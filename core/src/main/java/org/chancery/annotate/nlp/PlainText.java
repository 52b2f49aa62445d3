package org.chancery.annotate.nlp;

import org.chancery.model.Span;

/**
 * A stretch of text in the plain characters that splitter and tagger know: one kind of space, no
 * invisible characters, and punctuation that was read in the wrong charset put right. Every
 * character remembers where it came from.
 */
final class PlainText {
  /** UTF-8 punctuation read as Windows-1252: these two characters, then one of the third kind. */
  private static final String GARBLED = "\u00e2\u20ac";

  private static final String GARBLED_THIRD = "\u2122\u0153\u009d\u02dc\u201d\u201c\u00a6";
  private static final String MEANT = "\u2019\u201c\u201d\u2018\u2014\u2013\u2026";

  private final StringBuilder plain;
  private final int[] starts;
  private final int[] ends;

  private PlainText(int capacity) {
    plain = new StringBuilder(capacity);
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static PlainText of(String text, Span span) {
    PlainText result = new PlainText(span.length());
    int next;
    for (int at = span.start(); at < span.end(); at = next) {
      char c = text.charAt(at);
      next = at + 1;
      if (isInvisible(c)) {
        continue;
      }
      if (Chars.isSpace(c)) {
        c = c == '\n' || c == '\r' ? c : ' ';
      } else if (c == GARBLED.charAt(0) && next + 1 < span.end() && text.startsWith(GARBLED, at)) {
        int kind = GARBLED_THIRD.indexOf(text.charAt(at + 2));
        if (kind >= 0) {
          c = MEANT.charAt(kind);
          next = at + 3;
        }
      }
      result.add(c, at, next);
    }
    return result;
  }

  private void add(char c, int start, int end) {
    starts[plain.length()] = start;
    ends[plain.length()] = end;
    plain.append(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u2060' || c == '\ufeff' || c == '\u200c' || c == '\u200d';
  }

  /** Returns the plain characters. */
  String text() {
    return plain.toString();
  }

  /**
   * Returns where plain characters stand in the text.
   *
   * @throws IllegalArgumentException if the stretch is empty
   */
  Span original(int start, int end) {
    if (start >= end) {
      throw new IllegalArgumentException("an empty stretch stands nowhere");
    }
    return new Span(starts[start], ends[end - 1]);
  }
}
