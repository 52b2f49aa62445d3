package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a test keeps its ledger: a file, or a schema of a server, of its own. */
interface Place {
  /** Returns the place as a database that waits so long for another writer. */
  Database database(int waitMillis);

  /** Returns the place as a database that waits long enough. */
  default Database database() {
    return database(10_000);
  }

  /** Makes it as if nobody had opened it. */
  void clear() throws Exception;

  /** Makes the database refuse the reading of report {@code c}, for want of room. */
  void refuseReportC() throws SQLException;

  /** Executes statements, each by itself. */
  default void sql(String... statements) throws SQLException {
    try (Connection connection = database().plain().getConnection();
        Statement executed = connection.createStatement()) {
      for (String statement : statements) {
        executed.execute(statement);
      }
    }
  }
}
