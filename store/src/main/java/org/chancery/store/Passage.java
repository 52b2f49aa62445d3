package org.chancery.store;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.chancery.ledger.Fingerprint;
import org.chancery.model.Span;

/**
 * A sentence that was looked for.
 *
 * @param report the version of the report in which it stands
 * @param span where it stands in the report's text
 */
public record Passage(Fingerprint report, Span span) implements Comparable<Passage> {
  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::report)
          .thenComparing(passage -> passage.span().start())
          .thenComparing(passage -> passage.span().end());

  /** Checks that nothing is missing. */
  public Passage {
    requireNonNull(report, "report");
    requireNonNull(span, "span");
  }

  /** Orders by report, then by place. */
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
