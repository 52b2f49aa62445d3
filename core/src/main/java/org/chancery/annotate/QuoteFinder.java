package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Finds what stands between double quotation marks within a sentence. */
final class QuoteFinder {
  private QuoteFinder() {}

  /**
   * Returns the quoted stretches, marks included. A mark that closes what an earlier sentence
   * opened quotes from the start of this one; a mark that is never closed, to its end.
   */
  static List<Span> find(String text, Span sentence) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char mark = text.charAt(i);
      if (mark == '“' || mark == '"' && open < 0) {
        open = open < 0 ? i : open;
      } else if (mark == '”' || mark == '"') {
        quotes.add(new Span(open < 0 ? sentence.start() : open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quotes.add(new Span(open, sentence.end()));
    }
    return quotes;
  }
}
