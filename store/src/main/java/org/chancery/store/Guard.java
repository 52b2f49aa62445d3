package org.chancery.store;

import java.sql.SQLException;
import org.chancery.ledger.LedgerException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a ledger in words that tell what to do. */
final class Guard {
  /** What is done with the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  private final Database database;

  Guard(Database database) {
    this.database = database;
  }

  /**
   * Returns what {@code work} returns.
   *
   * @param act what is done to the ledger: {@code open}, {@code read}, {@code write}
   * @throws LedgerException if it fails
   */
  <T> T run(String act, Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException | FlywayException | JacksonException | SQLException e) {
      throw explain(act, e);
    }
  }

  private LedgerException explain(String act, Exception failure) {
    if (cause(failure, JacksonException.class) != null) {
      return new LedgerException(
          "the ledger "
              + database.name()
              + " holds a reading of another version of Chancery;"
              + " read the reports into a new ledger",
          failure);
    }
    return new LedgerException(
        "cannot " + act + " the ledger " + database.name() + ": " + reason(failure), failure);
  }

  private String reason(Exception failure) {
    if (failure instanceof FlywayException flyway
        && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return "it is not a Chancery ledger (a database of another program)";
    }
    SQLException sql = cause(failure, SQLException.class);
    String reason = sql == null ? null : database.reason(sql);
    return reason == null ? root(failure).lines().findFirst().orElse("unknown") : reason;
  }

  private static <T> @Nullable T cause(Throwable failure, Class<T> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }

  private static String root(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }
}
