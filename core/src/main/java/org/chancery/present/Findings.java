package org.chancery.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Span;

/** Finds the sentences of a ledger's reports and the events that rest on them. */
public final class Findings {
  private final Map<String, List<CleanReport>> versions;
  private final Map<String, List<Claim>> claims = new HashMap<>();

  /** Takes the reports and claims of a ledger. */
  public Findings(Ledger ledger) {
    versions =
        ledger.reports().stream().collect(Collectors.groupingBy(clean -> clean.report().id()));
    claims.putAll(ledger.claims().stream().collect(Collectors.groupingBy(Claim::report)));
  }

  /**
   * Returns a sentence.
   *
   * @param report the version of the report it is in
   * @param span where it stands
   * @return empty if the ledger does not have that version
   */
  public Optional<Finding> at(Fingerprint report, Span span) {
    return versions.getOrDefault(report.id(), List.of()).stream()
        .filter(clean -> print(clean).equals(report))
        .findFirst()
        .map(clean -> Finding.of(clean, span, claims.getOrDefault(report.id(), List.of())));
  }

  private static Fingerprint print(CleanReport clean) {
    return Fingerprint.of(clean.report().id(), clean.report().text());
  }
}
