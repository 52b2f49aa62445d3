package org.chancery.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ledger.Ledger;
import org.chancery.model.DateSpan;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A selection as a condition on the rows of {@code kept_event}. */
final class SelectionSql {
  /** Greater than whatever an id may go on with. */
  private static final String END = "\uffff";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  SelectionSql(Selection selection) {
    if (selection.event() != null) {
      event(selection.event());
    }
    selection.sides().forEach(side -> named(Names.asked(side)));
    among("kind", selection.kinds().stream().map(Enum::name).sorted().toList());
    among("stage", selection.stages().stream().map(Enum::name).sorted().toList());
    if (selection.between() != null) {
      between(selection.between());
    }
    if (selection.disputed()) {
      conditions.add("disputed = 1");
    }
    if (selection.reportedSince() != null) {
      conditions.add(
          "(reported IS NULL OR reported >= " + value(selection.reportedSince().toString()) + ")");
    }
    if (selection.readSince() != null) {
      conditions.add("read_at >= " + value(JdbcStore.text(selection.readSince())));
    }
  }

  /** A union and no OR: of an OR between an index and another table PostgreSQL makes a scan. */
  private void event(String id) {
    conditions.add(
        "number IN (SELECT number FROM kept_event WHERE id >= "
            + value(id)
            + " AND id < "
            + value(id + END)
            + " UNION SELECT event FROM kept_alias WHERE digest = "
            + value(Ledger.digest(id))
            + ")");
  }

  private void named(List<String> names) {
    conditions.add("number IN (SELECT event FROM kept_name WHERE name IN " + values(names) + ")");
  }

  private void among(String column, List<String> wanted) {
    if (!wanted.isEmpty()) {
      conditions.add(column + " IN " + values(wanted));
    }
  }

  private void between(DateSpan days) {
    conditions.add("dated = 1");
    bound(days.end(), "first_day", "<=");
    bound(days.start(), "last_day", ">=");
  }

  private void bound(@Nullable Object day, String column, String order) {
    if (day != null) {
      conditions.add(
          "(" + column + " IS NULL OR " + column + " " + order + " " + value(day.toString()) + ")");
    }
  }

  private String values(List<String> all) {
    return all.stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
  }

  private String value(String value) {
    String name = "v" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** Returns the condition, whose parameters {@link #bind} fills. */
  String condition() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
  }

  /** Returns the query with the condition's parameters filled. */
  Query bind(Query query) {
    values.forEach(query::bind);
    return query;
  }
}
