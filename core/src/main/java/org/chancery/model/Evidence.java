package org.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * The exact words a claim rests on.
 *
 * @param span where they stand in the report
 * @param text the words, equal to the report's text at the span
 */
public record Evidence(Span span, String text) {
  /**
   * Checks that words and span are of one length.
   *
   * @throws IllegalArgumentException if they are not
   */
  public Evidence {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("evidence of another length than its span: " + text);
    }
  }

  /** Returns the evidence at {@code span} of {@code report}. */
  public static Evidence of(Report report, Span span) {
    return new Evidence(span, span.of(report.text()));
  }
}
