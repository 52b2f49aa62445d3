package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.link.Dating;
import org.chancery.link.Linked;
import org.chancery.link.Linker;
import org.chancery.model.Claim;
import org.chancery.model.Origin;
import org.chancery.model.Publication;

/** Folds readings into a ledger: a pure function of the set of them. */
public final class Fold {
  /** Orders claims wholly. */
  static final Comparator<Claim> CLAIMS =
      Comparator.comparing(Claim::report)
          .thenComparing(c -> c.evidence().span())
          .thenComparing(Claim::event)
          .thenComparing(Claim::stage)
          .thenComparing(c -> c.roles().toString())
          .thenComparing(c -> String.valueOf(c.when()))
          .thenComparing(c -> String.valueOf(c.place()))
          .thenComparing(c -> c.saidBy().toString());

  private Fold() {}

  /**
   * Returns the ledger of these readings.
   *
   * @param readings the readings, in any order
   */
  public static Ledger of(List<Reading> readings) {
    return dated(Dating.date(readings));
  }

  /** Returns the ledger of readings of which those without a date have been dated as can be. */
  static Ledger dated(List<Reading> dated) {
    List<CleanReport> reports = new ArrayList<>();
    dated.forEach(r -> reports.add(r.clean()));
    reports.sort(
        Comparator.comparing((CleanReport r) -> r.report().id())
            .thenComparing(r -> r.report().text()));
    Map<String, Publication> published = new HashMap<>();
    for (CleanReport report : reports) {
      Publication publication = report.origin().publication();
      if (publication != null) {
        published.putIfAbsent(report.report().id(), publication);
      }
    }
    Map<String, Origin> origins = new HashMap<>();
    reports.forEach(report -> origins.putIfAbsent(report.report().id(), report.origin()));
    Map<String, String> lineages = Lineages.of(reports);
    Linked linked = Linker.link(dated);
    Background background = new Background(dated, published, lineages, linked);
    EventFold fold = new EventFold(published, new Independence(origins, lineages), background);
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Linked.Group group : linked.events()) {
      events.add(fold.event(group.claims(), group.aliases()));
      claims.addAll(group.claims());
    }
    events.sort(Comparator.comparing(Event::id));
    claims.sort(CLAIMS);
    return new Ledger(events, claims, reports, lineages);
  }

  /** The day that orders a report among others, the far future where it has none. */
  static LocalDate day(Map<String, Publication> published, String report) {
    Publication publication = published.get(report);
    LocalDate reckoned = publication == null ? null : publication.day();
    return reckoned == null ? LocalDate.MAX : reckoned;
  }
}
