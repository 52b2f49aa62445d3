package org.chancery.annotate.nlp;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.annotate.Token;
import org.chancery.model.Span;

/**
 * A sentence and its dependency tree.
 *
 * @param span where it stands in the text, without the white space around it
 * @param tokens its words in the order of the text; a token's index is its place in this list
 */
public record ParsedSentence(Span span, List<Token> tokens) {
  /** Checks that nothing is missing and copies the list. */
  public ParsedSentence {
    requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
  }

  /** Returns the same sentence where it begins at {@code start}. */
  ParsedSentence movedTo(int start) {
    int by = start - span.start();
    return by == 0
        ? this
        : new ParsedSentence(
            span.moved(by),
            tokens.stream()
                .map(
                    t ->
                        new Token(
                            t.index(),
                            t.span().moved(by),
                            t.text(),
                            t.lemma(),
                            t.tag(),
                            t.head(),
                            t.relation()))
                .toList());
  }
}
