package org.chancery.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;

/** The part of a ledger that rests on some of its reports. */
final class Past {
  private final Ledger ledger;
  private final Set<String> there;

  private Past(Ledger ledger, Set<String> there) {
    this.ledger = ledger;
    this.there = there;
  }

  /**
   * Returns the events as these reports alone tell them.
   *
   * @param ledger the ledger
   * @param there the ids of the reports
   */
  static Ledger of(Ledger ledger, Set<String> there) {
    return new Past(ledger, there).ledger();
  }

  private Ledger ledger() {
    List<CleanReport> reports =
        ledger.reports().stream().filter(clean -> there.contains(clean.report().id())).toList();
    Map<String, String> lineages = lineages();
    EventFold fold = EventFold.of(reports, lineages);
    List<Event> events =
        ledger.events().parallelStream().flatMap(event -> event(event, fold).stream()).toList();
    return new Ledger(
        events, ledger.claims().stream().filter(this::told).toList(), reports, lineages, roster());
  }

  private Optional<Event> event(Event event, EventFold fold) {
    List<Claim> claims = event.claims().stream().filter(this::told).toList();
    List<Dispute> disputes = disputes(event);
    if (claims.equals(event.claims()) && disputes.equals(event.disputes())) {
      return Optional.of(event);
    }
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(fold.event(fold.ordered(claims), event.aliases(), disputes));
  }

  /** Who was called by an office then; who has been since is not known yet. */
  private List<Official> roster() {
    return ledger.roster().stream()
        .map(
            person ->
                new Official(
                    person.actor(),
                    person.tenures().stream().filter(t -> there.contains(t.report())).toList()))
        .filter(person -> !person.tenures().isEmpty())
        .toList();
  }

  private boolean told(Claim claim) {
    return there.contains(claim.report());
  }

  /** What was in dispute: that of which all that it rests on was there. */
  private List<Dispute> disputes(Event event) {
    return event.disputes().stream().filter(d -> there.containsAll(d.reports())).toList();
  }

  /** A copy whose original was not there yet is named after the first that was. */
  private Map<String, String> lineages() {
    Map<String, TreeSet<String>> members = new TreeMap<>();
    ledger
        .lineages()
        .forEach(
            (report, lineage) -> {
              if (there.contains(report)) {
                members.computeIfAbsent(lineage, k -> new TreeSet<>()).add(report);
              }
            });
    return Lineages.named(members.values());
  }
}
