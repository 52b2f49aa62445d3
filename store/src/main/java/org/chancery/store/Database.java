package org.chancery.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.ledger.LedgerException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/** What a ledger is kept in: connections to it, and all in which one database is not another. */
interface Database extends ConnectionFactory {
  /**
   * Returns the database of an address.
   *
   * @param address a file, or {@code jdbc:postgresql://host/database?user=…}
   * @throws LedgerException if it is an address of neither
   */
  static Database at(String address) {
    if (address.startsWith(PostgresServer.PREFIX)) {
      return PostgresServer.of(address);
    }
    if (address.startsWith("jdbc:") || address.contains("://")) {
      throw new LedgerException(
          "cannot use the ledger "
              + PostgresServer.withoutSecrets(address)
              + ": give a file, or "
              + PostgresServer.PREFIX
              + "//HOST/DATABASE?user=NAME",
          null);
    }
    return SqliteFile.of(address);
  }

  /** Returns what users know it by; no password is in it. */
  String name();

  /** Returns whether something is there that may be a ledger. */
  boolean exists() throws SQLException;

  /** Returns connections for migrations. */
  DataSource plain();

  /** Returns the folder of its migrations. */
  String folder();

  /** Returns the expression that indexes the words of a parameter. */
  String indexed(String parameter);

  /** Returns the condition that a row of {@code passage} has what the query parameter asks for. */
  String matches(String parameter);

  /** Returns the words in the database's own language of queries. */
  String query(SearchWords words);

  /** Returns the expression that gives a column's instant in ISO 8601. */
  String instant(String column);

  /** Returns why it failed and what to do, or null if the driver's own words must do. */
  @Nullable String reason(SQLException failure);
}
