package org.chancery.annotate.nlp;

import org.chancery.model.Span;

/** How a report writes a word outside its headline. */
final class WordUse {
  private final String text;
  private final Span headline;

  WordUse(String text, Span headline) {
    this.text = text;
    this.headline = headline;
  }

  /** Returns how often a word stands in the report in just this case. */
  int count(String word) {
    return count(word, false);
  }

  /** Returns how often a word stands in the report right after another word or a comma. */
  int countInside(String word) {
    return count(word, true);
  }

  private int count(String word, boolean inside) {
    int found = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      if (!headline.contains(at)
          && !letterAt(at - 1)
          && !letterAt(at + word.length())
          && (!inside || insideSentence(at))) {
        found++;
      }
    }
    return found;
  }

  private boolean letterAt(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean insideSentence(int at) {
    if (at < 2 || text.charAt(at - 1) != ' ') {
      return false;
    }
    char before = text.charAt(at - 2);
    return Character.isLetter(before) || before == ',';
  }
}
