package org.chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What readings a ledger is folded from. Readings are only ever added, so that as many of which the
 * last is the same one are the same.
 *
 * @param readings how many there are
 * @param last the number of the last, 0 if there is none
 * @param form by which version of the program it was folded
 */
record Basis(long readings, long last, String form) {
  /** Changes whenever the same readings give another ledger, or it is kept in another form. */
  private static final String FORM = "4";

  /** Returns the readings that there are. */
  static Basis present(Connection connection) throws SQLException {
    return query(connection, "SELECT readings, last, '" + FORM + "' AS form FROM tally")
        .orElseThrow();
  }

  /**
   * Counts readings that are added. Who adds others at once waits for the transaction's end.
   *
   * @param numbers theirs
   */
  static void add(Handle transaction, List<Long> numbers) {
    if (!numbers.isEmpty()) {
      transaction
          .createUpdate(
              "UPDATE tally SET readings = readings + :count,"
                  + " last = CASE WHEN last < :last THEN :last ELSE last END")
          .bind("count", numbers.size())
          .bind("last", Collections.max(numbers))
          .execute();
    }
  }

  /** Returns whether the ledger that is kept is folded from these. */
  boolean kept(Connection connection) throws SQLException {
    return last(connection).filter(this::equals).isPresent();
  }

  /** Returns what the ledger that is kept is folded from, if this version can read it. */
  static Optional<Basis> last(Connection connection) throws SQLException {
    return query(connection, "SELECT readings, last, form FROM kept")
        .filter(basis -> basis.form().equals(FORM));
  }

  private static Optional<Basis> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next()
          ? Optional.of(
              new Basis(row.getLong("readings"), row.getLong("last"), row.getString("form")))
          : Optional.empty();
    }
  }

  /** Returns a word for these readings. */
  String word() {
    return readings + "-" + last + "-" + form;
  }

  /** Notes that the ledger that is kept is folded from these. */
  void keep(Handle handle) {
    handle.execute("DELETE FROM kept");
    handle.execute(
        "INSERT INTO kept (readings, last, form) VALUES (?, ?, ?)", readings, last, form);
  }
}
