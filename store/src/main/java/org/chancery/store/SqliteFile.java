package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A ledger in one SQLite file, set so that readers do not wait for a writer. */
final class SqliteFile implements Database {
  private static final int WAIT_MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 20;

  private final Path file;
  private final int waitMillis;
  private final SQLiteDataSource plain;
  private final SQLiteDataSource logged;

  /**
   * Makes one.
   *
   * @param waitMillis how long to wait for another writer
   * @param settings what else to set, for tests
   */
  SqliteFile(Path file, int waitMillis, Consumer<SQLiteConfig> settings) {
    this.file = file;
    this.waitMillis = waitMillis;
    plain = source(file, config(waitMillis));
    // The journal's mode is a property of the file and set only after the migrations: another
    // program's database is refused before anything of it is changed.
    SQLiteConfig config = config(waitMillis);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    settings.accept(config);
    logged = source(file, config);
  }

  /**
   * Returns the ledger of a file, which need not exist.
   *
   * @throws LedgerException if there can be none
   */
  static SqliteFile of(String address) {
    Path file = Path.of(address);
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new LedgerException(
          "cannot make the ledger " + file + ": there is no directory " + directory, null);
    }
    if (Files.isDirectory(file)) {
      throw new LedgerException("the ledger " + file + " is a directory; name a file", null);
    }
    return new SqliteFile(file, WAIT_MILLIS, config -> {});
  }

  private static SQLiteConfig config(int waitMillis) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(waitMillis);
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
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || waited >= waitMillis) {
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

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public boolean exists() {
    return Files.exists(file);
  }

  @Override
  public DataSource plain() {
    return plain;
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public String indexed(String parameter) {
    return parameter;
  }

  @Override
  public String matches(String parameter) {
    return "passage.number IN (SELECT rowid FROM passage_words WHERE passage_words MATCH "
        + parameter
        + ")";
  }

  @Override
  public String query(SearchWords words) {
    return words.terms().stream()
        .map(term -> '"' + String.join(" ", term.words()) + '"' + (term.prefix() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String instant(String column) {
    return column;
  }

  @Override
  public @Nullable String reason(SQLException failure) {
    if (!(failure instanceof SQLiteException e)) {
      return null;
    }
    // Extended codes carry the plain one in their low byte.
    return switch (e.getResultCode().code & 0xff) {
      case 5, 6 -> "another program is writing to it; try again when it has finished";
      case 26 -> "it is not a Chancery ledger (not an SQLite database)";
      case 11 -> "it is damaged; restore it, or read the reports into a new ledger";
      case 3, 8, 14, 23 -> "no permission to write there; check the file and its directory";
      case 13 -> "the disk is full; make room and try again";
      case 10 -> "the disk could not be read or written";
      default -> null;
    };
  }
}
