package org.chancery.store;

import org.flywaydb.core.api.migration.Context;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** Indexes the readings of ledgers that are older than the present form of the index. */
final class IndexOldReadings {
  private final Database database;

  IndexOldReadings(Database database) {
    this.database = database;
  }

  void index(Context context) {
    Jdbi jdbi = Jdbi.create(context.getConnection());
    // The transaction is Flyway's to end.
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    try (Handle handle = jdbi.open()) {
      PassageIndex index = new PassageIndex(database, handle);
      handle
          .createQuery("SELECT report, document FROM reading ORDER BY report")
          .map((row, at) -> new Old(row.getLong("report"), row.getString("document")))
          .useStream(
              all ->
                  all.forEach(old -> index.add(old.report(), ReadingCodec.decode(old.document()))));
    }
  }

  private record Old(long report, String document) {}
}
