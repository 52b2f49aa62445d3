package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.Sha256;
import org.jdbi.v3.core.Handle;

/** Reads the whole ledger that is kept, within one transaction. */
final class KeptLedgers {
  private static final int VERSION = 20;

  private final Database database;
  private final Handle transaction;

  KeptLedgers(Database database, Handle transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** Returns how far the ledger that is kept reaches. */
  static KeptState state(Connection connection) throws SQLException {
    Basis present = Basis.present(connection);
    return Basis.last(connection)
        .map(last -> new KeptState(last.word(), present.readings() - last.readings()))
        .orElseGet(() -> new KeptState(null, present.readings()));
  }

  /** Returns the ledger, if one is kept that this version can read. */
  Optional<KeptLedger> last() throws SQLException {
    return Basis.last(transaction.getConnection())
        .map(
            basis ->
                new KeptLedger(
                    new LedgerReader(database, transaction).read(Selection.ALL),
                    basis.word(),
                    version(basis)));
  }

  private String version(Basis basis) {
    StringBuilder readings = new StringBuilder(basis.form());
    transaction
        .createQuery(
            "SELECT id, sha256, "
                + database.instant("read_at")
                + " AS read_at FROM report JOIN reading ON reading.report = report.number"
                + " WHERE number <= :last ORDER BY id, sha256")
        .bind("last", basis.last())
        .map(
            (row, at) ->
                row.getString("id") + '\n' + row.getString("sha256") + row.getString("read_at"))
        .useStream(rows -> rows.forEach(row -> readings.append('\n').append(row)));
    return Sha256.of(readings.toString().getBytes(StandardCharsets.UTF_8)).substring(0, VERSION);
  }
}
