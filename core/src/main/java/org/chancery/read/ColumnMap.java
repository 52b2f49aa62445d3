package org.chancery.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a table, or the keys of JSON lines, are called.
 *
 * @param names our name of a column to the table's; a column that is not in it has our name
 */
public record ColumnMap(Map<String, String> names) {
  /** All columns have our names. */
  public static final ColumnMap NONE = new ColumnMap(Map.of());

  /** Our names. */
  public static final List<String> COLUMNS =
      List.of("id", "published", "outlet", "url", "title", "text");

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if it names a column that is not ours
   */
  public ColumnMap {
    names = Map.copyOf(names);
    names
        .keySet()
        .forEach(
            name -> {
              if (!COLUMNS.contains(name)) {
                throw new IllegalArgumentException(
                    String.format(
                        Locale.ROOT, "'%s' is none of %s", name, String.join(", ", COLUMNS)));
              }
            });
  }

  /**
   * Returns the map that {@code text=body,published=date} writes.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static ColumnMap parse(String written) {
    Map<String, String> names = new HashMap<>();
    for (String pair : written.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException("'" + pair + "' is not of the form text=body");
      }
      names.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return new ColumnMap(names);
  }

  /** Returns what the table calls a column of ours. */
  String of(String column) {
    return names.getOrDefault(column, column);
  }
}
