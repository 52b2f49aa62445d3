package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.LedgerException;
import org.chancery.read.KnownFiles;
import org.chancery.read.WholeFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What a ledger has noted of the files whose reports it has. Thread-safe. */
public final class FileBook implements KnownFiles {
  private static final Comparator<WholeFile> ORDER =
      Comparator.comparing(WholeFile::manner).thenComparing(WholeFile::sha256);

  private final Guard guard;
  private final Database database;
  private final Connections connections;

  FileBook(Guard guard, Database database, Connections connections) {
    this.guard = guard;
    this.database = database;
    this.connections = connections;
  }

  /**
   * Returns the files that were read in one of these manners, by manner and hash.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  @Override
  public List<WholeFile> find(Set<String> manners) {
    if (manners.isEmpty()) {
      return List.of();
    }
    return guard.run(
        "read",
        () -> {
          try (Connection connection = database.openConnection()) {
            return find(connection, List.copyOf(manners));
          }
        });
  }

  private static List<WholeFile> find(Connection connection, List<String> manners)
      throws SQLException {
    String any = String.join(", ", Collections.nCopies(manners.size(), "?"));
    List<WholeFile> found = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT manner, sha256, size, reports, findings FROM read_file WHERE manner IN ("
                + any
                + ") ORDER BY manner, sha256")) {
      for (int i = 0; i < manners.size(); i++) {
        query.setString(i + 1, manners.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(
              new WholeFile(
                  row.getString("manner"),
                  row.getString("sha256"),
                  row.getLong("size"),
                  findings(row.getInt("reports"), row.getString("findings"))));
        }
      }
    }
    return found;
  }

  /** Most files give reports and nothing else; for those no reader of JSON is woken. */
  private static WholeFile.Findings findings(int reports, @Nullable String document) {
    return document == null
        ? WholeFile.Findings.of(reports)
        : ReadingCodec.MAPPER.readValue(document, WholeFile.Findings.class);
  }

  private static @Nullable String document(WholeFile.Findings findings) {
    return findings.equals(WholeFile.Findings.of(findings.reports()))
        ? null
        : ReadingCodec.MAPPER.writeValueAsString(findings);
  }

  /**
   * Notes that the ledger has all reports of these files.
   *
   * @throws LedgerException if the ledger cannot be written; it is then as it was
   */
  @Override
  public void note(List<WholeFile> files) {
    if (files.isEmpty()) {
      return;
    }
    guard.run(
        "write",
        () -> {
          connections.more().useTransaction(transaction -> note(transaction, files));
          return true;
        });
  }

  private static void note(Handle transaction, List<WholeFile> files) {
    try (PreparedBatch batch =
        transaction.prepareBatch(
            "INSERT INTO read_file (manner, sha256, size, reports, findings)"
                + " VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING")) {
      // In order, so that all processes write them in one.
      files.stream()
          .sorted(ORDER)
          .forEach(
              file ->
                  batch.add(
                      file.manner(),
                      file.sha256(),
                      file.size(),
                      file.findings().reports(),
                      document(file.findings())));
      batch.execute();
    }
  }
}
