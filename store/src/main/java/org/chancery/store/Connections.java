package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a ledger. The library that makes questions pleasant takes longer to wake than the
 * plainest of them take to answer, so it sleeps until the first that needs it. Thread-safe.
 */
final class Connections implements AutoCloseable {
  private final Database database;
  private final Connection first;
  private @Nullable Jdbi jdbi;
  private @Nullable Handle handle;

  private Connections(Database database, Connection first) {
    this.database = database;
    this.first = first;
  }

  /** Opens the first. */
  static Connections open(Database database) throws SQLException {
    return new Connections(database, database.openConnection());
  }

  /** Returns the first, for reading. It is one thread's at a time: its users see to that. */
  Connection first() {
    return first;
  }

  /** Returns the first, for the library. */
  synchronized Handle handle() {
    if (handle == null) {
      ConnectionFactory only = () -> first;
      handle = Jdbi.create(only).open();
    }
    return handle;
  }

  /** Returns what opens more. */
  synchronized Jdbi more() {
    if (jdbi == null) {
      jdbi = Jdbi.create(database);
    }
    return jdbi;
  }

  /** Closes the first; who opened others closes them. */
  @Override
  public synchronized void close() throws SQLException {
    if (handle == null) {
      first.close();
    } else {
      handle.close();
    }
  }
}
