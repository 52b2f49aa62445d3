package org.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a report calls a person by an office.
 *
 * @param office the office
 * @param day the first day the report may have been published on, or null if it has no date
 * @param former whether it calls the person a former holder
 * @param report the report's id
 * @param evidence the introducing words
 */
public record Tenure(
    Office office, @Nullable LocalDate day, boolean former, String report, Evidence evidence) {
  /** Checks that nothing but the day is missing. */
  public Tenure {
    requireNonNull(office, "office");
    requireNonNull(report, "report");
    requireNonNull(evidence, "evidence");
  }
}
