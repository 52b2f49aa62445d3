package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.Direction;

/**
 * When an event is, in the report's own words, before the report's date need be known.
 *
 * @param expression the words and what they mean
 * @param direction which way they look, by tense and stage
 */
public record Timing(DateExpression expression, Direction direction) {
  /** Checks that both are given. */
  public Timing {
    requireNonNull(expression, "expression");
    requireNonNull(direction, "direction");
  }
}
