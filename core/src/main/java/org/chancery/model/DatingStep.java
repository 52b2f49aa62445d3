package org.chancery.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning by which a report was dated.
 *
 * @param says what follows, one clause for the reader
 * @param report the report whose words it rests on, or null for the dated report itself
 * @param evidence the words
 * @param holds false where it contradicts the steps before it and was left aside
 */
public record DatingStep(String says, @Nullable String report, Evidence evidence, boolean holds) {
  /** Checks that it says something and rests on words. */
  public DatingStep {
    requireNonNull(says, "says");
    requireNonNull(evidence, "evidence");
  }
}
