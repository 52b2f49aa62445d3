package org.chancery.annotate.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.time.DateValue.Unit;
import org.jspecify.annotations.Nullable;

/** The single words of the date grammar, read once from {@code words.tsv}. */
final class Vocabulary {
  private static final Vocabulary INSTANCE = new Vocabulary();

  /** Classes of words, then words, with the value of each. */
  private final Map<String, Map<String, String>> classes = new HashMap<>();

  private Vocabulary() {
    for (String[] row : rows("words.tsv")) {
      Map<String, String> members = classes.computeIfAbsent(row[0], k -> new HashMap<>());
      for (String word : row[1].split(" ")) {
        members.put(word, row.length > 2 ? row[2] : "");
      }
    }
  }

  static Vocabulary get() {
    return INSTANCE;
  }

  /** Returns the rows of a table of this package, without comments and empty lines. */
  static List<String[]> rows(String table) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + table);
      }
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.strip().split("\t"));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether {@code word} belongs to the class of that name. */
  boolean has(String name, String word) {
    return value(name, word) != null;
  }

  /** Returns the value of {@code word} in the class of that name, or null. */
  @Nullable String value(String name, String word) {
    Map<String, String> members = classes.get(name);
    return members == null ? null : members.get(word);
  }

  @Nullable Integer number(String name, String word) {
    String value = value(name, word);
    return value == null ? null : Integer.valueOf(value);
  }

  boolean abbreviated(String lower) {
    return has("month-short", lower) || has("weekday-short", lower);
  }

  @Nullable DayOfWeek weekday(String name, String word) {
    Integer number = number(name, word);
    return number == null ? null : DayOfWeek.of(number);
  }

  @Nullable Unit unit(String word) {
    String value = value("unit", word);
    return value == null ? null : Unit.valueOf(value);
  }
}
