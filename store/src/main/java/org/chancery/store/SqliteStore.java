package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.chancery.claim.Reading;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.ReadingStore;
import org.chancery.model.Report;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.core.JacksonException;

/** A ledger in one SQLite file, which several processes may read while one writes. Thread-safe. */
public final class SqliteStore implements ReadingStore {
  private final Path file;
  private final Handle handle;

  private SqliteStore(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * Opens a ledger, making it if there is none.
   *
   * @param file where it is or shall be; its directory must exist
   * @throws LedgerException if it cannot be opened or made
   */
  public static SqliteStore open(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new LedgerException(
          "cannot make the ledger " + file + ": there is no directory " + directory, null);
    }
    if (Files.isDirectory(file)) {
      throw new LedgerException("the ledger " + file + " is a directory; name a file", null);
    }
    SqliteFile source = new SqliteFile(file);
    Handle handle =
        guard(
            file,
            "open",
            () -> {
              source.migrate();
              return Jdbi.create(source).open();
            });
    return new SqliteStore(file, handle);
  }

  @Override
  public synchronized boolean contains(String id, String text) {
    Fingerprint print = Fingerprint.of(id, text);
    return guard(file, "read", () -> contains(handle, print));
  }

  private static boolean contains(Handle handle, Fingerprint print) {
    return handle
        .createQuery("SELECT 1 FROM report WHERE id = :id AND sha256 = :sha256")
        .bindMethods(print)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  @Override
  public synchronized void add(List<Reading> readings) {
    // What came first under a fingerprint stays; within one call too.
    TreeMap<Fingerprint, Reading> versions = new TreeMap<>();
    readings.forEach(reading -> versions.putIfAbsent(Fingerprint.of(reading), reading));
    guard(
        file,
        "write",
        () -> {
          handle.useTransaction(transaction -> insert(transaction, versions));
          return true;
        });
  }

  private static void insert(Handle handle, TreeMap<Fingerprint, Reading> versions) {
    PreparedBatch reports =
        handle.prepareBatch(
            "INSERT INTO report (id, sha256, title, outlet, published, url)"
                + " VALUES (:id, :sha256, :title, :outlet, :published, :url)"
                + " ON CONFLICT DO NOTHING");
    PreparedBatch documents =
        handle.prepareBatch(
            "INSERT INTO reading (report, document)"
                + " SELECT number, :document FROM report WHERE id = :id AND sha256 = :sha256"
                + " ON CONFLICT DO NOTHING");
    versions.forEach(
        (print, reading) -> {
          Report report = reading.clean().report();
          reports
              .bindMethods(print)
              .bind("title", report.title())
              .bind("outlet", report.outlet())
              .bind("published", report.published() == null ? null : report.published().toString())
              .bind("url", report.url())
              .add();
          documents.bindMethods(print).bind("document", ReadingCodec.encode(reading)).add();
        });
    if (!versions.isEmpty()) {
      reports.execute();
      documents.execute();
    }
  }

  @Override
  public synchronized List<Reading> readings() {
    return guard(
        file,
        "read",
        () -> {
          TreeMap<Fingerprint, Reading> ordered = new TreeMap<>();
          handle
              .createQuery("SELECT document FROM reading")
              .mapTo(String.class)
              .map(ReadingCodec::decode)
              .useStream(rows -> rows.forEach(r -> ordered.put(Fingerprint.of(r), r)));
          return List.copyOf(ordered.values());
        });
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private static <T> T guard(Path file, String act, Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException | FlywayException | SQLException e) {
      throw Failures.explain(file, act, e);
    } catch (JacksonException e) {
      throw new LedgerException(
          "the ledger "
              + file
              + " holds a reading of another version of Chancery;"
              + " read the reports into a new ledger",
          e);
    }
  }

  @Override
  public synchronized void close() {
    handle.close();
  }
}
