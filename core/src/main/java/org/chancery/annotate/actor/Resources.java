package org.chancery.annotate.actor;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the lists that stand among the resources. */
final class Resources {
  private static final String FOLDER = "/org/chancery/annotate/";

  private Resources() {}

  /**
   * Reads a table.
   *
   * @param file the file's name
   * @param columns how many columns each row has; missing ones at the end are empty
   * @throws IllegalStateException if a row has more
   */
  static List<List<String>> table(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = new ArrayList<>(List.of(line.split("\t", -1)));
        if (row.size() > columns) {
          throw new IllegalStateException(file + ": more than " + columns + " columns: " + line);
        }
        while (row.size() < columns) {
          row.add("");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Reads a YAML file of named lists. */
  static Map<String, List<String>> lists(String file) {
    return new YAMLMapper()
        .readValue(open(file), new TypeReference<Map<String, List<String>>>() {});
  }

  /** Reads a YAML file of named lists of lists. */
  static Map<String, List<List<String>>> groups(String file) {
    return new YAMLMapper()
        .readValue(open(file), new TypeReference<Map<String, List<List<String>>>>() {});
  }

  /** Splits a cell at {@code separator}; an empty cell has no parts. */
  static List<String> parts(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == separator) {
        String part = cell.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static InputStream open(String file) {
    return requireNonNull(Resources.class.getResourceAsStream(FOLDER + file), file);
  }
}
