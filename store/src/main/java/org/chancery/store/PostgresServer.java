package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger in a database of a PostgreSQL server, which many may write and read at once. */
final class PostgresServer implements Database {
  /** How its addresses begin. */
  static final String PREFIX = "jdbc:postgresql:";

  private static final int WAIT_MILLIS = 10_000;

  private final String name;
  private final int waitMillis;
  private final PGSimpleDataSource source;

  /**
   * Makes one.
   *
   * @param waitMillis how long to wait for another writer
   * @throws IllegalArgumentException if it is no address of a database
   */
  PostgresServer(String address, int waitMillis) {
    this.name = withoutSecrets(address);
    this.waitMillis = waitMillis;
    source = new PGSimpleDataSource();
    source.setUrl(address);
    // The column tells what a text is: a day, an instant, a document.
    source.setStringType("unspecified");
  }

  /**
   * Returns the database of an address.
   *
   * @throws LedgerException if it is none
   */
  static PostgresServer of(String address) {
    try {
      return new PostgresServer(address, WAIT_MILLIS);
    } catch (IllegalArgumentException e) {
      throw new LedgerException(
          "cannot use the ledger "
              + withoutSecrets(address)
              + ": it is no address; give "
              + PREFIX
              + "//HOST/DATABASE?user=NAME",
          e);
    }
  }

  /** Returns an address that can be shown: without properties, user and password. */
  static String withoutSecrets(String address) {
    return address.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = " + waitMillis);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean exists() throws SQLException {
    return Migrations.version(source) > 0;
  }

  @Override
  public DataSource plain() {
    return source;
  }

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public String indexed(String parameter) {
    return "to_tsvector('chancery_words', CAST(" + parameter + " AS text))";
  }

  @Override
  public String matches(String parameter) {
    return "words @@ to_tsquery('chancery_words', CAST(" + parameter + " AS text))";
  }

  @Override
  public String query(SearchWords words) {
    return words.terms().stream().map(PostgresServer::term).collect(Collectors.joining(" & "));
  }

  private static String term(SearchWords.Term term) {
    return term.words().stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" <-> ", "(", (term.prefix() ? ":*" : "") + ")"));
  }

  @Override
  public String instant(String column) {
    return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
  }

  @Override
  public @Nullable String reason(SQLException failure) {
    String state = failure.getSQLState();
    return switch (state == null ? "" : state) {
      case "3D000" -> "there is no such database; make it with createdb";
      case "42501", "25006" -> "no permission to write there; ask who keeps the database";
      case "53100" -> "the server's disk is full; make room and try again";
      case "55P03" -> "another program is writing to it; try again when it has finished";
      case "28000", "28P01" ->
          "the server refuses the user or the password; give user=NAME in the address"
              + " and the password there or in ~/.pgpass";
      case "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03" ->
          "the server cannot be reached; check host and port, and that it runs";
      default -> null;
    };
  }
}
