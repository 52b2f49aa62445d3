package org.chancery.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Arrivals;
import org.chancery.model.Publication;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The reports that events rest on, as a ledger has them.
 *
 * @param reports the reports, by id and version
 * @param lineages the lineage of each that has one, by its id
 * @param arrivals when they came
 */
record Tellings(List<CleanReport> reports, Map<String, String> lineages, Arrivals arrivals) {
  /** Copies the collections. */
  Tellings {
    reports = List.copyOf(reports);
    lineages = Map.copyOf(lineages);
  }

  private record Row(
      String document,
      @Nullable String publication,
      @Nullable String lineage,
      int version,
      @Nullable String readAt) {}

  private record Telling(CleanReport report, Row row) {
    String id() {
      return report.report().id();
    }
  }

  /**
   * Returns reports of the ledger that is kept, with their texts.
   *
   * @param wanted the query of their numbers
   * @param bound binds its parameters
   */
  static Tellings whole(
      Database database, Handle handle, String wanted, UnaryOperator<Query> bound) {
    String query =
        "SELECT document, publication, lineage, version, "
            + database.instant("reading.read_at")
            + " AS read_at FROM reading JOIN kept_report ON kept_report.report = reading.report"
            + " WHERE reading.report IN ("
            + wanted
            + ")";
    return of(bound.apply(handle.createQuery(query)), Tellings::whole);
  }

  /**
   * Returns the heads of reports of the ledger that is kept.
   *
   * @param wanted the query of their numbers
   * @param bound binds its parameters
   */
  static Tellings heads(Handle handle, String wanted, UnaryOperator<Query> bound) {
    String query =
        "SELECT head AS document, NULL AS publication, lineage, version, read_at FROM kept_report"
            + " WHERE report IN ("
            + wanted
            + ")";
    return of(
        bound.apply(handle.createQuery(query)),
        row -> ReadingCodec.MAPPER.readValue(row.document(), CleanReport.class));
  }

  private static CleanReport whole(Row row) {
    CleanReport report = ReadingCodec.report(row.document());
    return row.publication() == null
        ? report
        : report.published(ReadingCodec.MAPPER.readValue(row.publication(), Publication.class));
  }

  private static Tellings of(Query query, Function<Row, CleanReport> decode) {
    List<Row> rows =
        query
            .map(
                (row, at) ->
                    new Row(
                        row.getString("document"),
                        row.getString("publication"),
                        row.getString("lineage"),
                        row.getInt("version"),
                        row.getString("read_at")))
            .list();
    // Reading the documents takes longer than finding them, and each is read by itself.
    List<Telling> tellings =
        rows.parallelStream()
            .map(row -> new Telling(decode.apply(row), row))
            .sorted(
                Comparator.comparing(Telling::id).thenComparing(telling -> telling.row().version()))
            .toList();
    Map<String, String> lineages = new HashMap<>();
    Arrivals arrivals = new Arrivals();
    for (Telling telling : tellings) {
      Row row = telling.row();
      if (row.lineage() != null) {
        lineages.put(telling.id(), row.lineage());
      }
      arrivals.add(telling.id(), row.readAt() == null ? null : Instant.parse(row.readAt()));
    }
    return new Tellings(tellings.stream().map(Telling::report).toList(), lineages, arrivals);
  }
}
