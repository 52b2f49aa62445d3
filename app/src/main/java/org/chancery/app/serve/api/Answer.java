package org.chancery.app.serve.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ledger answers, in JSON. */
public sealed interface Answer {
  /** Returns the document. */
  String json();

  /**
   * One row.
   *
   * @param json the row
   */
  record One(String json) implements Answer {
    /** Checks that there is one. */
    public One {
      requireNonNull(json, "json");
    }
  }

  /**
   * Some rows of many, a line each.
   *
   * @param rows the rows
   * @param next where the next begin, or null if there are none
   */
  record Many(List<String> rows, @Nullable String next) implements Answer {
    /** Copies the list. */
    public Many {
      rows = List.copyOf(rows);
    }

    @Override
    public String json() {
      String end = next == null ? "null" : '"' + next + '"';
      return rows.isEmpty()
          ? "{\"items\":[],\"next\":" + end + "}"
          : "{\"items\":[\n" + String.join(",\n", rows) + "\n],\"next\":" + end + "}";
    }
  }
}
