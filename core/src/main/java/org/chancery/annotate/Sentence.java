package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/**
 * A sentence with its parse, its mentions and its dates.
 *
 * @param block the type of the block it stands in
 * @param span where it stands in the report
 * @param tokens its words; a token's index is its place in this list
 * @param mentions its mentions in the order of the text; they do not overlap, except that a
 *     possessive or adjective of nationality inside a longer mention ({@code the Russian
 *     president}) is not listed apart
 * @param dates its date expressions in the order of the text
 * @param quotes stretches between quotation marks, marks included
 */
public record Sentence(
    BlockType block,
    Span span,
    List<Token> tokens,
    List<Mention> mentions,
    List<DateExpression> dates,
    List<Span> quotes) {
  /** Checks that nothing is missing and copies the lists. */
  public Sentence {
    requireNonNull(block, "block");
    requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
  }

  /** Returns the word at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the words that depend on the word at {@code head}, in the order of the text. */
  public List<Token> children(int head) {
    List<Token> children = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == head) {
        children.add(token);
      }
    }
    return children;
  }

  /** Returns the words that depend on {@code head} by {@code relation}. */
  public List<Token> children(int head, String relation) {
    return children(head).stream().filter(t -> t.relation().equals(relation)).toList();
  }

  /** Returns the mention that covers the word at {@code index}. */
  public Optional<Mention> mentionAt(int index) {
    return mentions.stream().filter(m -> m.first() <= index && index < m.end()).findFirst();
  }

  /** Returns whether {@code index} is {@code ancestor} or depends on it, however remotely. */
  public boolean dominates(int ancestor, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Returns whether the unit at {@code offset} of the report lies inside quotation marks. */
  public boolean quoted(int offset) {
    return quotes.stream().anyMatch(quote -> quote.contains(offset));
  }
}
