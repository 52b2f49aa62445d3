package org.chancery.link;

import static java.util.Objects.requireNonNull;

import org.chancery.model.Actor;
import org.chancery.model.DateSpan;
import org.chancery.model.Evidence;

/**
 * A report's word that a person has died.
 *
 * @param person who
 * @param days when at the latest: the days told, or all until the report was published
 * @param report the report's id
 * @param evidence the words
 */
public record Passing(Actor person, DateSpan days, String report, Evidence evidence) {
  /** Checks that nothing is missing. */
  public Passing {
    requireNonNull(person, "person");
    requireNonNull(days, "days");
    requireNonNull(report, "report");
    requireNonNull(evidence, "evidence");
  }
}
