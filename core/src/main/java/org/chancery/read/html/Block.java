package org.chancery.read.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that stands by itself.
 *
 * @param owner the element it stands in
 * @param text its words, white space squeezed; a line break of the page's own is a line feed
 * @param linked how many of its units are links
 */
record Block(Element owner, String text, int linked) {
  /** Returns the share of it that is links, from 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /** Returns the number of its words; where words are not parted, of its ideographs. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        words++;
        inside = false;
        continue;
      }
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }

  /** Returns whether it stands in a heading. */
  boolean heading() {
    return within("h1", "h2", "h3", "h4", "h5", "h6");
  }

  /** Returns whether it or an element it stands in is one of these. */
  boolean within(String... names) {
    for (Element at = owner; at != null; at = at.parent()) {
      for (String name : names) {
        if (at.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether it ends as a sentence does. */
  boolean sentence() {
    int end = text.length();
    while (end > 0 && closes(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ".!?…:;。！？".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean closes(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || "\"'”’»)]".indexOf(c) >= 0;
  }

  /** Returns whether it is long enough, and ends, like a paragraph. */
  boolean paragraph() {
    return words() >= 12 || (words() >= 4 && sentence());
  }

  /** Returns its letters and digits in lower case, for comparing. */
  String squeezed() {
    return squeeze(text);
  }

  /** Returns the letters and digits of a text in lower case. */
  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    // A loop, not a stream: pages of one block of ten million letters are squeezed too.
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        squeezed.appendCodePoint(Character.toLowerCase(point));
      }
      at += Character.charCount(point);
    }
    return squeezed.toString();
  }
}
