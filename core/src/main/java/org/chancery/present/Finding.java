package org.chancery.present;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;
import org.chancery.model.Evidence;
import org.chancery.model.Span;

/**
 * A sentence that was looked for and found.
 *
 * @param report the report in which it stands
 * @param sentence the sentence
 * @param events the ids of the events whose claims rest on it, in order
 */
public record Finding(CleanReport report, Evidence sentence, List<String> events) {
  /** Checks that nothing is missing and copies the list. */
  public Finding {
    requireNonNull(report, "report");
    requireNonNull(sentence, "sentence");
    events = List.copyOf(events);
  }

  /**
   * Returns the sentence at {@code span} of a report, and the events that rest on it.
   *
   * @param claims the ledger's claims that the report makes
   */
  public static Finding of(CleanReport report, Span span, List<Claim> claims) {
    List<String> events =
        resting(report, span, claims).stream().map(Claim::event).distinct().sorted().toList();
    return new Finding(report, Evidence.of(report.report(), span), events);
  }

  /**
   * Returns the claims that rest on the sentence at {@code span} of a report, in their order.
   *
   * @param claims the ledger's claims that the report makes
   */
  static List<Claim> resting(CleanReport report, Span span, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> restsOn(claim.evidence(), report.report().text(), span))
        .toList();
  }

  /** Of two versions of a report only one need have the words of the claim. */
  private static boolean restsOn(Evidence evidence, String text, Span sentence) {
    return evidence.span().overlaps(sentence)
        && text.startsWith(evidence.text(), evidence.span().start());
  }
}
