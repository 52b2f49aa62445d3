package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.Arrivals;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps a folded ledger. Only what has changed is written. */
final class LedgerWriter {
  private static final int BATCH = 1000;

  private final Handle handle;

  LedgerWriter(Handle handle) {
    this.handle = handle;
  }

  /** Keeps this ledger in the place of that which was kept. */
  void write(Ledger ledger, Arrivals arrivals) {
    ReportNumbers numbers = new ReportNumbers(handle, ledger, arrivals);
    Map<String, String> kept = new HashMap<>();
    handle
        .createQuery("SELECT id, sha256 FROM kept_event")
        .map((row, at) -> Map.entry(row.getString("id"), row.getString("sha256")))
        .useStream(rows -> rows.forEach(row -> kept.put(row.getKey(), row.getValue())));
    List<KeptRow> changed = new ArrayList<>();
    for (Event event : ledger.events()) {
      KeptRow row = KeptRow.of(event, numbers);
      if (row.sha256().equals(kept.get(event.id()))) {
        kept.remove(event.id());
      } else {
        changed.add(row);
      }
    }
    // What is left of those that were kept is gone, or is written anew.
    delete(List.copyOf(kept.keySet()));
    for (int from = 0; from < changed.size(); from += BATCH) {
      insert(changed.subList(from, Math.min(from + BATCH, changed.size())));
    }
    reports(ReportRow.of(ledger, numbers, arrivals));
    roster(ledger);
  }

  private void delete(List<String> ids) {
    try (PreparedBatch batch = handle.prepareBatch("DELETE FROM kept_event WHERE id = :id")) {
      ids.forEach(id -> batch.bind("id", id).add());
      batch.execute();
    }
  }

  private void insert(List<KeptRow> rows) {
    List<Long> numbers = events(rows);
    try (PreparedBatch names =
            handle.prepareBatch("INSERT INTO kept_name (name, event) VALUES (?, ?)");
        PreparedBatch aliases =
            handle.prepareBatch("INSERT INTO kept_alias (digest, event) VALUES (?, ?)");
        PreparedBatch tellings =
            handle.prepareBatch("INSERT INTO kept_telling (event, report) VALUES (?, ?)")) {
      for (int i = 0; i < rows.size(); i++) {
        Long event = numbers.get(i);
        rows.get(i).names().forEach(name -> names.add(name, event));
        rows.get(i).digests().forEach(digest -> aliases.add(digest, event));
        rows.get(i).reports().forEach(report -> tellings.add(event, report));
      }
      names.execute();
      aliases.execute();
      tellings.execute();
    }
  }

  /** Returns the numbers given to the events, in their order. */
  private List<Long> events(List<KeptRow> rows) {
    List<Long> numbers = new ArrayList<>();
    for (KeptRow row : rows) {
      numbers.add(
          handle
              .createQuery(
                  "INSERT INTO kept_event (id, kind, stage, disputed, dated, first_day, last_day, reported,"
                      + " read_at, sha256, document) VALUES (:id, :kind, :stage, :disputed, :dated, :first,"
                      + " :last, :reported, :readAt, :sha256, :document) RETURNING number")
              .bind("id", row.event().id())
              .bind("kind", row.event().kind().name())
              .bind("stage", row.event().stage().name())
              .bind("disputed", row.event().disputes().isEmpty() ? 0 : 1)
              .bind("dated", row.dated())
              .bind("first", row.firstDay())
              .bind("last", row.lastDay())
              .bind("reported", row.reported() == null ? null : row.reported().toString())
              .bind("readAt", row.readAt() == null ? null : JdbcStore.text(row.readAt()))
              .bind("sha256", row.sha256())
              .bind("document", row.document())
              .mapTo(Long.class)
              .one());
    }
    return numbers;
  }

  private void roster(Ledger ledger) {
    handle.execute("DELETE FROM kept_person");
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO kept_person (document) VALUES (?)")) {
      ledger
          .roster()
          .forEach(official -> batch.add(ReadingCodec.MAPPER.writeValueAsString(official)));
      batch.execute();
    }
  }

  private void reports(List<ReportRow> rows) {
    Map<Long, ReportRow> kept = new HashMap<>();
    handle
        .createQuery("SELECT report, lineage, publication, version, read_at, head FROM kept_report")
        .map(
            (row, at) ->
                new ReportRow(
                    row.getLong("report"),
                    row.getString("lineage"),
                    row.getString("publication"),
                    row.getInt("version"),
                    row.getString("read_at"),
                    row.getString("head")))
        .useStream(all -> all.forEach(row -> kept.put(row.report(), row)));
    List<ReportRow> changed =
        rows.stream().filter(row -> !row.equals(kept.get(row.report()))).toList();
    try (PreparedBatch gone = handle.prepareBatch("DELETE FROM kept_report WHERE report = ?");
        PreparedBatch come =
            handle.prepareBatch(
                "INSERT INTO kept_report (report, lineage, publication, version, read_at, head)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (ReportRow row : changed) {
        gone.add(row.report());
        come.add(
            row.report(),
            row.lineage(),
            row.publication(),
            row.version(),
            row.readAt(),
            row.head());
      }
      gone.execute();
      come.execute();
    }
  }
}
