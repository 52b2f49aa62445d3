package org.chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chancery.ledger.LedgerException;
import org.flywaydb.core.Flyway;

/** Brings a database's tables to the present form. */
final class Migrations {
  /** The number of the last migration. */
  static final int LATEST = 11;

  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /**
   * Makes the tables, or what they lack.
   *
   * @throws LedgerException if a newer version of the program has made them
   */
  static void run(Database database) throws SQLException {
    int version = version(database.plain());
    if (version > LATEST) {
      throw new LedgerException(
          "the ledger "
              + database.name()
              + " was made by a newer version of Chancery; use that or a later one",
          null);
    }
    // Flyway takes longer to wake than most questions take to answer: ask it only if need be.
    if (version < LATEST) {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database.plain())
          .locations("classpath:org/chancery/store/migrations/" + database.folder())
          .javaMigrations(
              // What it filled is made anew by the sixth and filled by the seventh.
              new JavaStep("3", "index old readings", context -> {}),
              new JavaStep("7", "index readings anew", new IndexOldReadings(database)::index))
          .load()
          .migrate();
    }
  }

  /** Returns the number of the last migration that the database has seen, 0 if none. */
  static int version(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet table =
          connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
        if (!table.next()) {
          return 0;
        }
      }
      try (ResultSet version =
          statement.executeQuery(
              "SELECT max(CAST(version AS integer)) FROM " + HISTORY + " WHERE success")) {
        return version.next() ? version.getInt(1) : 0;
      }
    }
  }
}
