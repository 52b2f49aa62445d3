package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Arrivals;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.Ledger;
import org.chancery.model.Publication;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The reports of a ledger and the numbers by which the tables know them. */
final class ReportNumbers {
  private final Map<Fingerprint, Long> versions = new HashMap<>();
  private final Map<String, List<Long>> byId = new HashMap<>();
  private final Map<String, LocalDate> last = new HashMap<>();
  private final Arrivals arrivals;

  ReportNumbers(Handle handle, Ledger ledger, Arrivals arrivals) {
    this.arrivals = arrivals;
    handle
        .createQuery("SELECT number, id, sha256 FROM report ORDER BY number")
        .map(
            (row, at) ->
                Map.entry(
                    new Fingerprint(row.getString("id"), row.getString("sha256")),
                    row.getLong("number")))
        .useStream(rows -> rows.forEach(row -> versions.put(row.getKey(), row.getValue())));
    for (CleanReport report : ledger.reports()) {
      String id = report.report().id();
      byId.merge(id, List.of(number(report)), ReportNumbers::both);
      Publication publication = report.origin().publication();
      if (publication != null && publication.span().end() != null) {
        last.putIfAbsent(id, publication.span().end());
      }
    }
  }

  private static List<Long> both(List<Long> some, List<Long> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Returns the number of a version of a report. */
  long number(CleanReport report) {
    Fingerprint print = Fingerprint.of(report.report().id(), report.report().text());
    return Objects.requireNonNull(versions.get(JdbcStore.storable(print)));
  }

  /** Returns the numbers of all versions of a report. */
  List<Long> numbers(String report) {
    return byId.getOrDefault(report, List.of());
  }

  /** Returns the last day on which a report may have been published, or null if that is open. */
  @Nullable LocalDate last(String report) {
    return last.get(report);
  }

  /** Returns when a report was read, or null if it was always there. */
  @Nullable Instant readAt(String report) {
    return arrivals.of(report);
  }
}
