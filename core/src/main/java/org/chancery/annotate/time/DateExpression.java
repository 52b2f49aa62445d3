package org.chancery.annotate.time;

import static java.util.Objects.requireNonNull;

import org.chancery.model.Span;

/**
 * Words that say when.
 *
 * @param span where they stand in the report
 * @param text the words
 * @param value what they mean, before a reference day is known
 */
public record DateExpression(Span span, String text, DateValue value) {
  /** Checks that nothing is missing. */
  public DateExpression {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(value, "value");
  }
}
