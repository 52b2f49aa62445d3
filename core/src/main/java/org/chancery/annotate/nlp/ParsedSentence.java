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
}
