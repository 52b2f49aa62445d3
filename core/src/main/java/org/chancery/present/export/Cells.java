package org.chancery.present.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Cells of tables that spreadsheets may open. What a spreadsheet would take for a formula is kept
 * from it by an apostrophe; whoever takes one apostrophe off a cell that begins with one has the
 * text again. Several values in a cell are parted by semicolons, those of their own are escaped.
 */
final class Cells {
  /** By what formulas begin, also in full width, and what is skipped before them. */
  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20'";

  private static final String GAP = "; ";

  private Cells() {}

  /** Writes a table of these cells, which are guarded on the way. */
  static void write(List<String> head, Stream<List<String>> rows, Writer out) throws IOException {
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    table.writeRecord(head);
    for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
      table.writeRecord(each.next().stream().map(Cells::guarded).toList());
    }
    table.flush();
  }

  /** Returns the value as text, empty for null. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String guarded(String text) {
    String safe = SafeText.encodable(text);
    return !safe.isEmpty() && DANGEROUS.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
  }

  /** Returns several values as the text of one cell: {@code a; b}. */
  static String list(List<String> values) {
    return values.stream().map(Cells::escaped).collect(Collectors.joining(GAP));
  }

  /** Returns actors as the text of one cell: {@code Anna Example (NO) <person/anna-example>}. */
  static String actors(List<Actor> actors) {
    return list(
        actors.stream()
            .map(
                actor ->
                    actor.name()
                        + " ("
                        + (actor.country() == null ? "-" : actor.country())
                        + ") <"
                        + actor.id()
                        + ">")
            .toList());
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;");
  }
}
