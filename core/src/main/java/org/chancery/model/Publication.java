package org.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, and how we know.
 *
 * @param span the days it may have been published on
 * @param how stated, completed or inferred
 * @param why one line for the reader: the words or the reasoning it rests on
 * @param steps the reasoning step by step, each with the words it rests on; empty where it is
 *     stated
 */
public record Publication(DateSpan span, How how, String why, List<DatingStep> steps) {
  /** A wider span tells too little to reckon by. */
  private static final long RECKONED = 31;

  /** How a date of publication is known. */
  public enum How {
    /** The input or the text gives the whole date. */
    STATED,
    /** The text gives part of it, and the calendar the rest. */
    COMPLETED,
    /** It follows from what the report says. */
    INFERRED,
    /** It follows from what the report and others say. */
    INFERRED_ACROSS_REPORTS
  }

  /** Makes a publication that needs no reasoning. */
  public Publication(DateSpan span, How how, String why) {
    this(span, how, why, List.of());
  }

  /** Checks that nothing is missing and copies the list. */
  public Publication {
    requireNonNull(span, "span");
    requireNonNull(how, "how");
    requireNonNull(why, "why");
    steps = List.copyOf(steps);
  }

  /**
   * Returns the day to reckon by, the first on which the report may have been published, or null
   * where that is not known to within a month.
   */
  public @Nullable LocalDate day() {
    return span.days() <= RECKONED ? span.start() : null;
  }
}
