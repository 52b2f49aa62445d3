package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Finds the words of English news that say when. */
public final class DateFinder {
  private static final Rule GRAMMAR = DateGrammar.all();

  private DateFinder() {}

  /**
   * Returns the date expressions of a stretch of text: the longest from left to right, none
   * overlapping another.
   *
   * @param text the whole text; offsets of the result count its UTF-16 units
   * @param span the stretch to look through, a sentence
   * @throws IndexOutOfBoundsException if the span goes beyond the text
   */
  public static List<DateExpression> find(String text, Span span) {
    Words words = new Words(text, span);
    List<DateExpression> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Rule.Match match = GRAMMAR.match(words, at);
      if (match == null) {
        at++;
      } else {
        Span where = new Span(words.get(at).start(), words.get(match.end() - 1).end());
        found.add(new DateExpression(where, where.of(text), match.value()));
        at = match.end();
      }
    }
    return List.copyOf(found);
  }
}
