package org.chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.ledger.Fold;
import org.chancery.ledger.History;
import org.chancery.ledger.KeptEvent;
import org.chancery.ledger.Official;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the ledger that is kept, or the part of it that a question is about. */
final class LedgerReader {
  private final Database database;
  private final Handle handle;

  LedgerReader(Database database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  /** Returns the ids of all events, in their order. */
  List<String> ids() {
    return handle.createQuery("SELECT id FROM kept_event ORDER BY id").mapTo(String.class).list();
  }

  /** Returns how many events there are. */
  static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM kept_event")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /**
   * Returns the history of the selected events; of all reports, and with the roster, if all events
   * are wanted.
   */
  History read(Selection selection) {
    SelectionSql sql = new SelectionSql(selection);
    String told = "SELECT number FROM kept_event WHERE " + sql.condition();
    String tellings =
        selection.all()
            ? "SELECT report FROM kept_report"
            : "SELECT report FROM kept_telling WHERE event IN (" + told + ")";
    return history(
        events(told, sql::bind),
        selection.texts()
            ? Tellings.whole(database, handle, tellings, sql::bind)
            : Tellings.heads(handle, tellings, sql::bind),
        selection.all() ? roster() : List.of());
  }

  /** Returns the history of the events that some reports tell of, and of these reports. */
  History read(Set<String> ids) {
    UnaryOperator<Query> bound = query -> query.bindList("ids", ids.stream().sorted().toList());
    String these = "SELECT number FROM report WHERE id IN (<ids>)";
    String told = "SELECT event FROM kept_telling WHERE report IN (" + these + ")";
    String tellings =
        these + " UNION SELECT report FROM kept_telling WHERE event IN (" + told + ")";
    return history(
        events(told, bound), Tellings.whole(database, handle, tellings, bound), List.of());
  }

  private List<Official> roster() {
    return handle
        .createQuery("SELECT document FROM kept_person ORDER BY number")
        .map((row, at) -> ReadingCodec.MAPPER.readValue(row.getString(1), Official.class))
        .list();
  }

  private List<KeptEvent> events(String told, UnaryOperator<Query> bound) {
    List<String> documents =
        bound
            .apply(
                handle.createQuery(
                    "SELECT document FROM kept_event WHERE number IN (" + told + ")"))
            .mapTo(String.class)
            .list();
    return documents.parallelStream()
        .map(document -> ReadingCodec.MAPPER.readValue(document, KeptEvent.class))
        .toList();
  }

  private static History history(List<KeptEvent> events, Tellings tellings, List<Official> roster) {
    return new History(
        Fold.again(events, tellings.reports(), tellings.lineages(), roster), tellings.arrivals());
  }
}
