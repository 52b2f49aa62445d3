package org.chancery.store;

import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.ledger.Fingerprint;
import org.chancery.model.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The sentences of a ledger, found by their words. */
final class PassageIndex {
  private final Database database;
  private final Handle handle;

  PassageIndex(Database database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  /** Indexes the reading of the report that has this number. */
  void add(long report, Reading reading) {
    List<PassageWords> passages = PassageWords.of(reading);
    if (passages.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO passage (report, start, stop, words) VALUES (:report, :start, :stop, "
                + database.indexed(":words")
                + ")")) {
      passages.forEach(
          passage ->
              batch
                  .bind("report", report)
                  .bind("start", passage.span().start())
                  .bind("stop", passage.span().end())
                  .bind("words", passage.words())
                  .add());
      batch.execute();
    }
  }

  /** Returns the sentences that have all the words, by report and place. */
  List<Passage> find(SearchWords words) {
    return handle
        .createQuery(
            "SELECT id, sha256, start, stop FROM passage"
                + " JOIN report ON report.number = passage.report WHERE "
                + database.matches(":query"))
        .bind("query", database.query(words))
        .map(
            (row, context) ->
                new Passage(
                    new Fingerprint(row.getString("id"), row.getString("sha256")),
                    new Span(row.getInt("start"), row.getInt("stop"))))
        .stream()
        .sorted()
        .toList();
  }
}
