package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.app.page.ReportView.Fact;
import org.chancery.app.page.StatusView.Unread;
import org.chancery.app.serve.Snapshot;
import org.chancery.clean.CleanReport;
import org.chancery.model.Publication;
import org.chancery.present.Counts;
import org.chancery.present.Words;
import org.jspecify.annotations.Nullable;

/**
 * What all reports of a ledger come to; counted once for each snapshot.
 *
 * @param facts how many there are, and of what
 * @param unread those that are kept without being read, the first hundred
 */
record ReadTally(List<Fact> facts, List<Unread> unread) {
  private static final int UNREAD = 100;

  /** Copies the lists. */
  ReadTally {
    facts = List.copyOf(facts);
    unread = List.copyOf(unread);
  }

  /** Returns the tally of a snapshot's ledger. */
  static ReadTally of(Snapshot snapshot) {
    return snapshot.once(ReadTally.class, ReadTally::count);
  }

  private static ReadTally count(Snapshot snapshot) {
    Catalogue catalogue = Catalogue.of(snapshot);
    List<CleanReport> reports = catalogue.ledger().reports();
    return new ReadTally(
        facts(reports, catalogue),
        reports.stream().flatMap(ReadTally::unread).limit(UNREAD).toList());
  }

  private static List<Fact> facts(List<CleanReport> reports, Catalogue catalogue) {
    Map<String, Integer> dates = new TreeMap<>();
    int silent = 0;
    for (CleanReport report : reports) {
      dates.merge(how(report.origin().publication()), 1, Integer::sum);
      silent += catalogue.claims(report.report().id()).isEmpty() ? 1 : 0;
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Read", Counts.of(reports.size(), "report")));
    facts.add(
        new Fact(
            "From",
            catalogue.outletNames().isEmpty()
                ? "no outlet that is named"
                : Counts.of(catalogue.outletNames().size(), "outlet")));
    facts.add(new Fact("Without a claim", Counts.of(silent, "report")));
    dates.forEach((how, count) -> facts.add(new Fact("Date " + how, Counts.of(count, "report"))));
    return facts;
  }

  /** Returns how the date of a report is known. */
  static String how(@Nullable Publication publication) {
    return publication == null ? "unknown" : Words.lower(publication.how());
  }

  private static Stream<Unread> unread(CleanReport report) {
    String language = report.report().provenance().language();
    String id = report.report().id();
    return language == null
        ? Stream.of()
        : Stream.of(
            new Unread(
                id,
                Links.report(id),
                "in another language than English (" + language + "): kept, not read"));
  }
}
