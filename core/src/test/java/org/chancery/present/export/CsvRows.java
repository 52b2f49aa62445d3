package org.chancery.present.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.DateSpan;
import org.chancery.model.Role;

/** Reads tables back, as the documentation tells a user to. */
final class CsvRows {
  private CsvRows() {}

  static List<NamedCsvRecord> of(String table) {
    return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
  }

  /** An apostrophe at the beginning of a cell is not of the text. */
  static String cell(NamedCsvRecord row, String column) {
    String cell = row.getField(column);
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  static List<String> list(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\') {
        value.append(cell.charAt(++i));
      } else if (c == ';') {
        values.add(value.toString());
        value.setLength(0);
        i++;
      } else {
        value.append(c);
      }
    }
    if (!cell.isEmpty()) {
      values.add(value.toString());
    }
    return values;
  }

  static Actor actor(String text) {
    int id = text.lastIndexOf(" <");
    int country = text.lastIndexOf(" (", id);
    // An id may hold anything, and so may a name: the last brackets that fit are ours.
    String code = text.substring(country + 2, id - 1);
    String key = text.substring(id + 2, text.length() - 1);
    return new Actor(
        key,
        text.substring(0, country),
        key.startsWith("person/")
            ? ActorType.PERSON
            : key.startsWith("org/") ? ActorType.ORGANIZATION : ActorType.STATE,
        code.equals("-") ? null : code);
  }

  static Map<Role, List<Actor>> roles(NamedCsvRecord row) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<String> cells = list(cell(row, role.name().toLowerCase(Locale.ROOT)));
      if (!cells.isEmpty()) {
        roles.put(role, cells.stream().map(CsvRows::actor).toList());
      }
    }
    return roles;
  }

  static DateSpan when(NamedCsvRecord row) {
    String start = cell(row, "start");
    String end = cell(row, "end");
    return start.isEmpty() && end.isEmpty()
        ? null
        : Ledgers.days(start.isEmpty() ? null : start, end.isEmpty() ? null : end);
  }
}
