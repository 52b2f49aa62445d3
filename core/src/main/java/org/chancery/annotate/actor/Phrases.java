package org.chancery.annotate.actor;

/** Spelling of phrases, so that a line break or a curly apostrophe makes no other name. */
final class Phrases {
  private Phrases() {}

  /** Returns the words with straight apostrophes and single spaces. */
  static String normal(CharSequence words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        out.append(
            c == '\u2019' || c == '\u2018' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c);
      }
    }
    return out.toString().strip();
  }

  /** Returns the letters and digits with which the words begin. */
  static String beginning(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
