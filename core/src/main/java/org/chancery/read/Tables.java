package org.chancery.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import org.chancery.model.Problem;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;

/** A table with a header: a report a row. Holds one row at a time. */
final class Tables implements Format {
  private static final int LONGEST_FIELD = 32 << 20;

  private final ReportFields fields;

  Tables(ReportFields fields) {
    this.fields = fields;
  }

  @Override
  public boolean accepts(Input input) {
    return input.name().endsWith(".csv") || input.name().endsWith(".tsv");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    String head = input.head();
    Charset wide = TextDecoder.utf16(head.getBytes(StandardCharsets.ISO_8859_1));
    Charset charset = wide == null ? StandardCharsets.UTF_8 : wide;
    CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(head, input.name()))
            .maxBufferSize(LONGEST_FIELD)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(new WithoutMark(new InputStreamReader(input.stream(), charset)));
    try {
      rows(rows.iterator(), input, intake);
    } catch (CsvParseException e) {
      throw new UnreadableException(
          "broken table (" + e.getMessage() + "); the rows before were read");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void rows(Iterator<NamedCsvRecord> rows, Input input, Intake intake)
      throws UnreadableException {
    int number = 0;
    while (rows.hasNext()) {
      NamedCsvRecord row = rows.next();
      number++;
      int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
      String text = fields.column("text");
      if (number == 1 && !row.getHeader().contains(text)) {
        throw new UnreadableException(
            String.format(
                Locale.ROOT,
                "the table has no column '%s' (it has %s); say which it is with --map text=COLUMN",
                text,
                shortened(String.join(", ", row.getHeader()))));
      }
      try {
        intake.report(
            fields.report(
                column -> row.findField(column).orElse(null),
                input.id() + "#" + number,
                remark -> intake.problem(new Problem(input.shown(), line, remark))));
      } catch (UnreadableException e) {
        intake.problem(new Problem(input.shown(), line, "the row has no text; it is passed over"));
      }
    }
    if (number == 0) {
      throw new UnreadableException("the table has no rows; fill it or leave it out");
    }
  }

  private static String shortened(String text) {
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }

  /** What parts the columns of the first line: commas, semicolons or tabs, whichever are most. */
  private static char separator(String head, String name) {
    String first = head.lines().findFirst().orElse("");
    char best = name.endsWith(".tsv") ? '\t' : ',';
    for (char candidate : new char[] {',', ';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(unit -> unit == wanted).count();
  }
}
