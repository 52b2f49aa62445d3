package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
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

  /**
   * Returns the timing of what goes on as the report is published, by the tense of its verb.
   *
   * @param words the verb, as the report has it
   */
  static Timing present(Token words) {
    DateValue today = new DateValue.Relative(DateValue.Unit.DAY, 0);
    return new Timing(new DateExpression(words.span(), words.text(), today), Direction.UNKNOWN);
  }

  /** Returns whether all that is told is that the event goes on as the report is published. */
  public boolean tellsNow() {
    return direction == Direction.UNKNOWN
        && expression.value().equals(new DateValue.Relative(DateValue.Unit.DAY, 0));
  }
}
