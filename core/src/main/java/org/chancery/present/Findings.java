package org.chancery.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Span;

/** Finds the sentences of a ledger's reports and the events that rest on them. */
public final class Findings {
  private final Map<String, List<CleanReport>> versions;
  private final Map<String, List<Claim>> claims;

  /**
   * The versions of the reports that were asked for: a text is hashed once, not for each sentence.
   */
  private final Map<String, Map<Fingerprint, CleanReport>> known = new ConcurrentHashMap<>();

  /** Takes the reports and claims of a ledger. */
  public Findings(Ledger ledger) {
    versions =
        ledger.reports().stream().collect(Collectors.groupingBy(clean -> clean.report().id()));
    claims = ledger.claims().stream().collect(Collectors.groupingBy(Claim::report));
  }

  /**
   * Returns a sentence.
   *
   * @param report the version of the report it is in
   * @param span where it stands
   * @return empty if the ledger does not have that version
   */
  public Optional<Finding> at(Fingerprint report, Span span) {
    return version(report).map(clean -> Finding.of(clean, span, claims(report)));
  }

  /**
   * Returns the claims that rest on a sentence, in their order; none if the ledger does not have
   * that version.
   *
   * @param report the version of the report it is in
   * @param span where it stands
   */
  public List<Claim> claimsAt(Fingerprint report, Span span) {
    return version(report)
        .map(clean -> Finding.resting(clean, span, claims(report)))
        .orElse(List.of());
  }

  private List<Claim> claims(Fingerprint report) {
    return claims.getOrDefault(report.id(), List.of());
  }

  private Optional<CleanReport> version(Fingerprint report) {
    return versions.containsKey(report.id())
        ? Optional.ofNullable(known.computeIfAbsent(report.id(), this::prints).get(report))
        : Optional.empty();
  }

  private Map<Fingerprint, CleanReport> prints(String id) {
    Map<Fingerprint, CleanReport> prints = new HashMap<>();
    for (CleanReport clean : versions.getOrDefault(id, List.of())) {
      prints.putIfAbsent(Fingerprint.of(id, clean.report().text()), clean);
    }
    return prints;
  }
}
