package org.chancery.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Finds what stands between quotation marks within a paragraph, over several sentences. */
final class ParagraphQuotes {
  private ParagraphQuotes() {}

  /** Returns the quoted stretches, marks included; one that is never closed runs to the end. */
  static List<Span> of(String text, Span paragraph) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char mark = text.charAt(i);
      if (open < 0 && (mark == '“' || mark == '"')) {
        open = i;
      } else if (open >= 0 && (mark == '”' || mark == '"' && !opens(text, i, paragraph))) {
        quotes.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quotes.add(new Span(open, paragraph.end()));
    }
    return quotes;
  }

  /** A mark after a space and before a letter opens: a quotation that starts anew goes on. */
  private static boolean opens(String text, int mark, Span paragraph) {
    return mark > paragraph.start()
        && mark + 1 < paragraph.end()
        && Character.isWhitespace(text.charAt(mark - 1))
        && Character.isLetterOrDigit(text.charAt(mark + 1));
  }
}
