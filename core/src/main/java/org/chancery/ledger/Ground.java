package org.chancery.ledger;

import static java.util.Objects.requireNonNull;

import org.chancery.model.Evidence;

/**
 * Words of a report that a dispute rests on beside its claims: that somebody held an office, or had
 * died.
 *
 * @param report the report's id
 * @param evidence the words
 */
public record Ground(String report, Evidence evidence) implements Comparable<Ground> {
  /** Checks that both are given. */
  public Ground {
    requireNonNull(report, "report");
    requireNonNull(evidence, "evidence");
  }

  /** Orders by report, place in the text and words. */
  @Override
  public int compareTo(Ground other) {
    int order = report.compareTo(other.report);
    if (order == 0) {
      order = evidence.span().compareTo(other.evidence.span());
    }
    return order != 0 ? order : evidence.text().compareTo(other.evidence.text());
  }
}
