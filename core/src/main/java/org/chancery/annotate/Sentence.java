package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.BlockType;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its parse, its mentions and its dates. No record, for it knows what its words
 * govern without looking through them each time it is asked.
 */
public final class Sentence {
  private final BlockType block;
  private final Span span;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<DateExpression> dates;
  private final List<Span> quotes;
  private final List<List<Token>> children;

  /**
   * Makes a sentence.
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
  public Sentence(
      BlockType block,
      Span span,
      List<Token> tokens,
      List<Mention> mentions,
      List<DateExpression> dates,
      List<Span> quotes) {
    this.block = requireNonNull(block, "block");
    this.span = requireNonNull(span, "span");
    this.tokens = List.copyOf(tokens);
    this.mentions = List.copyOf(mentions);
    this.dates = List.copyOf(dates);
    this.quotes = List.copyOf(quotes);
    this.children = governed(this.tokens);
  }

  private static List<List<Token>> governed(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    tokens.forEach(token -> children.add(new ArrayList<>(0)));
    for (Token token : tokens) {
      if (token.head() >= 0 && token.head() < tokens.size()) {
        children.get(token.head()).add(token);
      }
    }
    children.replaceAll(List::copyOf);
    return children;
  }

  /** Returns the type of the block it stands in. */
  public BlockType block() {
    return block;
  }

  /** Returns where it stands in the report. */
  public Span span() {
    return span;
  }

  /** Returns whether it was parsed; if not, its words depend on none. */
  public boolean parsed() {
    return tokens.size() < 2 || tokens.stream().anyMatch(token -> token.head() >= 0);
  }

  /** Returns its words; a token's index is its place in this list. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns its mentions in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Returns its date expressions in the order of the text. */
  public List<DateExpression> dates() {
    return dates;
  }

  /** Returns the stretches between quotation marks, marks included. */
  public List<Span> quotes() {
    return quotes;
  }

  /** Returns the word at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the index of the word that covers the unit at {@code offset} of the report, or -1. */
  public int tokenAt(int offset) {
    for (Token token : tokens) {
      if (token.span().contains(offset)) {
        return token.index();
      }
    }
    return -1;
  }

  /** Returns the words that depend on the word at {@code head}, in the order of the text. */
  public List<Token> children(int head) {
    return head >= 0 && head < children.size() ? children.get(head) : List.of();
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Sentence that
            && block == that.block
            && span.equals(that.span)
            && tokens.equals(that.tokens)
            && mentions.equals(that.mentions)
            && dates.equals(that.dates)
            && quotes.equals(that.quotes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(block, span, tokens);
  }

  @Override
  public String toString() {
    return block + " " + span + " " + tokens;
  }
}
