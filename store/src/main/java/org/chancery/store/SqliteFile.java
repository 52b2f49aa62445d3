package org.chancery.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections to a SQLite file, set so that readers do not wait for a writer. */
final class SqliteFile implements ConnectionFactory {
  /** The number of the last migration, which each sets as the file's {@code user_version}. */
  static final int SCHEMA = 1;

  private static final int WAIT_MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 20;

  private final SQLiteDataSource plain;
  private final SQLiteDataSource logged;

  SqliteFile(Path file) {
    plain = source(file, config());
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    logged = source(file, config);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_MILLIS);
    config.enforceForeignKeys(true);
    // A writer that begins by reading may find that it can write no more: ask for the lock at once.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  @Override
  public Connection openConnection() throws SQLException {
    // Turning the log on needs the file alone, and SQLite does not wait for that: we do.
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      try {
        return logged.getConnection();
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || waited >= WAIT_MILLIS) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(SQLException busy) throws SQLException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy;
    }
  }

  /**
   * Brings the tables to the present form. The journal's mode is a property of the file and set
   * only afterwards: another program's database is refused before anything of it is changed.
   */
  void migrate() throws SQLException {
    // Flyway takes longer to wake than most questions take to answer: ask it only if need be.
    if (schema() == SCHEMA) {
      return;
    }
    Flyway.configure(SqliteFile.class.getClassLoader())
        .dataSource(plain)
        .locations("classpath:org/chancery/store/migrations")
        .load()
        .migrate();
  }

  private int schema() throws SQLException {
    try (Connection connection = plain.getConnection();
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("PRAGMA user_version")) {
      return version.next() ? version.getInt(1) : 0;
    }
  }
}
