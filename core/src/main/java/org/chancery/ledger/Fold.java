package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.link.Dating;
import org.chancery.link.Linked;
import org.chancery.link.Linker;
import org.chancery.model.Claim;

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
    List<Reading> dated = Dating.date(readings);
    List<CleanReport> reports = new ArrayList<>();
    dated.forEach(r -> reports.add(r.clean()));
    reports.sort(
        Comparator.comparing((CleanReport r) -> r.report().id())
            .thenComparing(r -> r.report().text()));
    Map<String, String> lineages = Lineages.of(reports);
    EventFold fold = EventFold.of(reports, lineages);
    Linked linked = Linker.link(dated);
    Background background = new Background(dated, fold.published(), lineages, linked);
    // Each event is checked by itself, against what does not change any more.
    List<Event> events =
        linked.events().parallelStream().map(group -> event(group, fold, background)).toList();
    return ledger(events, reports, lineages, officials(linked));
  }

  private static Event event(Linked.Group group, EventFold fold, Background background) {
    List<Claim> ordered = fold.ordered(group.claims());
    List<Dispute> disputes = Checks.disputes(new Matter(ordered, background));
    return fold.event(ordered, group.aliases(), disputes);
  }

  private static List<Official> officials(Linked linked) {
    return linked.roster().persons().stream()
        .filter(person -> !person.tenures().isEmpty())
        .map(person -> new Official(person.actor(), person.tenures()))
        .toList();
  }

  /**
   * Returns the ledger of events that are kept.
   *
   * @param kept some of the events of a ledger, in any order
   * @param reports at least the reports of their claims, dated as that ledger has them, by id
   * @param lineages the lineages of those reports in that ledger
   * @param roster the roster of that ledger, or as much of it as is asked for
   */
  public static Ledger again(
      List<KeptEvent> kept,
      List<CleanReport> reports,
      Map<String, String> lineages,
      List<Official> roster) {
    EventFold fold = EventFold.of(reports, lineages);
    // Each event is made of its own claims alone.
    List<Event> events = kept.parallelStream().map(event -> event.event(fold)).toList();
    return ledger(events, reports, lineages, roster);
  }

  private static Ledger ledger(
      List<Event> events,
      List<CleanReport> reports,
      Map<String, String> lineages,
      List<Official> roster) {
    return new Ledger(
        events.stream().sorted(Comparator.comparing(Event::id)).toList(),
        events.stream().flatMap(event -> event.claims().stream()).sorted(CLAIMS).toList(),
        reports,
        lineages,
        roster);
  }
}
