package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Arrivals;
import org.chancery.ledger.Fold;
import org.chancery.ledger.History;
import org.chancery.ledger.KeptEvent;
import org.chancery.ledger.Official;
import org.chancery.model.Publication;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the ledger that is kept, or the part of it that a question is about. */
final class LedgerReader {
  private record Telling(CleanReport report, @Nullable String lineage, @Nullable String readAt) {}

  private record Row(
      String document,
      @Nullable String publication,
      @Nullable String lineage,
      @Nullable String readAt) {}

  private final Database database;
  private final Handle handle;

  LedgerReader(Database database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  /** Returns the ids of all events, in their order. */
  List<String> ids() {
    return handle.createQuery("SELECT id FROM kept_event ORDER BY id").mapTo(String.class).list();
  }

  /**
   * Returns the history of the selected events; of all reports, and with the roster, if all events
   * are wanted.
   */
  History read(Selection selection) {
    SelectionSql sql = new SelectionSql(selection);
    String told = "SELECT number FROM kept_event WHERE " + sql.condition();
    return selection.equals(Selection.ALL)
        ? read(sql::bind, told, "SELECT report FROM reading", roster())
        : read(
            sql::bind,
            told,
            "SELECT report FROM kept_telling WHERE event IN (" + told + ")",
            List.of());
  }

  /** Returns the history of the events that some reports tell of, and of these reports. */
  History read(Set<String> ids) {
    String these = "SELECT number FROM report WHERE id IN (<ids>)";
    String told = "SELECT event FROM kept_telling WHERE report IN (" + these + ")";
    return read(
        query -> query.bindList("ids", ids.stream().sorted().toList()),
        told,
        these + " UNION SELECT report FROM kept_telling WHERE event IN (" + told + ")",
        List.of());
  }

  /** Returns the history of all events, and of the reports that {@code basis} has. */
  History read(Basis basis) {
    return read(
        query -> query,
        "SELECT number FROM kept_event",
        "SELECT report FROM reading WHERE report <= " + basis.last(),
        roster());
  }

  private List<Official> roster() {
    return handle
        .createQuery("SELECT document FROM kept_person ORDER BY number")
        .map((row, at) -> ReadingCodec.MAPPER.readValue(row.getString(1), Official.class))
        .list();
  }

  private History read(
      UnaryOperator<Query> bound, String told, String tellings, List<Official> roster) {
    List<String> kept =
        bound
            .apply(
                handle.createQuery(
                    "SELECT document FROM kept_event WHERE number IN (" + told + ")"))
            .mapTo(String.class)
            .list();
    List<Row> rows =
        bound
            .apply(
                handle.createQuery(
                    "SELECT document, publication, lineage, "
                        + database.instant("read_at")
                        + " AS read_at FROM reading"
                        + " LEFT JOIN kept_report ON kept_report.report = reading.report"
                        + " WHERE reading.report IN ("
                        + tellings
                        + ")"))
            .map(
                (row, at) ->
                    new Row(
                        row.getString("document"),
                        row.getString("publication"),
                        row.getString("lineage"),
                        row.getString("read_at")))
            .list();
    // Reading the documents takes longer than finding them, and each is read by itself.
    List<KeptEvent> events =
        kept.parallelStream()
            .map(document -> ReadingCodec.MAPPER.readValue(document, KeptEvent.class))
            .toList();
    List<Telling> all = rows.parallelStream().map(LedgerReader::telling).toList();
    List<CleanReport> reports = new ArrayList<>();
    Map<String, String> lineages = new HashMap<>();
    Arrivals arrivals = new Arrivals();
    for (Telling telling : all) {
      String id = telling.report().report().id();
      reports.add(telling.report());
      if (telling.lineage() != null) {
        lineages.put(id, telling.lineage());
      }
      arrivals.add(id, telling.readAt() == null ? null : Instant.parse(telling.readAt()));
    }
    reports.sort(
        Comparator.comparing((CleanReport r) -> r.report().id())
            .thenComparing(r -> r.report().text()));
    return new History(Fold.again(events, reports, lineages, roster), arrivals);
  }

  private static Telling telling(Row row) {
    CleanReport report = ReadingCodec.report(row.document());
    return new Telling(
        row.publication() == null
            ? report
            : report.published(ReadingCodec.MAPPER.readValue(row.publication(), Publication.class)),
        row.lineage(),
        row.readAt());
  }
}
