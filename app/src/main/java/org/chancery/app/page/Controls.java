package org.chancery.app.page;

import java.util.Locale;

/** Characters that are not seen and yet change what is seen. */
final class Controls {
  private static final char REPLACEMENT = '\uFFFD';

  private Controls() {}

  /** Returns whether a unit is a control or directs the writing; white space is none. */
  static boolean is(char unit) {
    return (Character.isISOControl(unit) && !Character.isWhitespace(unit))
        || unit == '\u061C'
        || (unit >= '\u200E' && unit <= '\u200F')
        || (unit >= '\u202A' && unit <= '\u202E')
        || (unit >= '\u2066' && unit <= '\u2069');
  }

  /** Returns the text with a replacement character for each of them. */
  static String replaced(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, REPLACEMENT);
      }
    }
    return changed == null ? text : changed.toString();
  }

  /** Returns what to call one: {@code U+202E}. */
  static String name(char unit) {
    return String.format(Locale.ROOT, "U+%04X", (int) unit);
  }
}
