package org.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * When a report was published, and how we know.
 *
 * @param span the days it may have been published on
 * @param how stated, completed or inferred
 * @param why one line for the reader: the words or the reasoning it rests on
 */
public record Publication(DateSpan span, How how, String why) {
  /** How a date of publication is known. */
  public enum How {
    /** The input or the text gives the whole date. */
    STATED,
    /** The text gives part of it, and the calendar the rest. */
    COMPLETED,
    /** It follows from what the report says. */
    INFERRED
  }

  /** Checks that nothing is missing. */
  public Publication {
    requireNonNull(span, "span");
    requireNonNull(how, "how");
    requireNonNull(why, "why");
  }
}
