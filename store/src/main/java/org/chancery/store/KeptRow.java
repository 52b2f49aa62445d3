package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ledger.Event;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.KeptEvent;
import org.chancery.ledger.Ledger;
import org.chancery.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the tables.
 *
 * @param event the event
 * @param reports the numbers of the reports that it rests on
 * @param reported the last day on which one may have been published, null if that of one is open
 * @param readAt when the last of them was read, or null if all were always there
 * @param names what its sides are found by
 * @param digests what the ids it goes by end in
 * @param document the rest of it
 */
record KeptRow(
    Event event,
    TreeSet<Long> reports,
    @Nullable LocalDate reported,
    @Nullable Instant readAt,
    TreeSet<String> names,
    TreeSet<String> digests,
    String document) {

  static KeptRow of(Event event, ReportNumbers reports) {
    TreeSet<Long> numbers = new TreeSet<>();
    LocalDate reported = LocalDate.MIN;
    Instant readAt = null;
    for (String report : reports(event)) {
      numbers.addAll(reports.numbers(report));
      LocalDate day = reports.last(report);
      reported = day == null || reported == null ? null : day.isAfter(reported) ? day : reported;
      Instant at = reports.readAt(report);
      readAt = at != null && (readAt == null || at.isAfter(readAt)) ? at : readAt;
    }
    TreeSet<String> digests = new TreeSet<>();
    digests.add(Ledger.digest(event.id()));
    event.aliases().forEach(alias -> digests.add(Ledger.digest(alias)));
    String document = ReadingCodec.MAPPER.writeValueAsString(KeptEvent.of(event));
    return new KeptRow(event, numbers, reported, readAt, Names.of(event), digests, document);
  }

  /** The reports of its claims, and those that put it in dispute. */
  private static Set<String> reports(Event event) {
    Set<String> reports = new TreeSet<>();
    event.claims().forEach(claim -> reports.add(claim.report()));
    event.disputes().forEach(dispute -> reports.addAll(dispute.reports()));
    return reports;
  }

  /** Returns a hash of all that is kept of the event. */
  String sha256() {
    List<Object> all =
        List.of(
            event.kind(),
            event.stage(),
            String.valueOf(event.when()),
            reports,
            String.valueOf(reported),
            String.valueOf(readAt),
            names,
            digests,
            document);
    return Fingerprint.of(event.id(), all.toString()).sha256();
  }

  int dated() {
    return event.when() == null ? 0 : 1;
  }

  @Nullable String firstDay() {
    DateSpan when = event.when();
    return when == null || when.start() == null ? null : when.start().toString();
  }

  @Nullable String lastDay() {
    DateSpan when = event.when();
    return when == null || when.end() == null ? null : when.end().toString();
  }
}
