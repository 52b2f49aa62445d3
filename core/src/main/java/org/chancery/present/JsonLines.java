package org.chancery.present;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ledger.Change;
import org.chancery.ledger.Ledger;

/**
 * The ledger for other programs: one line of JSON for each claim, report or event, without line
 * feeds, in a stable order. Offsets count UTF-16 units of the report's text.
 */
public final class JsonLines {
  private JsonLines() {}

  /** Returns a line for each claim that passes the filter. */
  public static Stream<String> claims(Ledger ledger, Filter filter) {
    return ledger.claims().stream()
        .filter(filter::admits)
        .map(Rows.ClaimRow::of)
        .map(JsonWriter::line);
  }

  /** Returns a line for each report. */
  public static Stream<String> reports(Ledger ledger) {
    return ledger.reports().stream()
        .map(clean -> Rows.ReportRow.of(clean, ledger.lineages().get(clean.report().id())))
        .map(JsonWriter::line);
  }

  /** Returns a line for each change of an event that passes the filter. */
  public static Stream<String> changes(List<Change> changes, Filter filter) {
    return changes.stream()
        .filter(change -> filter.admits(change.event()))
        .map(Rows.ChangeRow::of)
        .map(JsonWriter::line);
  }

  /** Returns a line for each sentence that was found. */
  public static Stream<String> findings(List<Finding> findings) {
    return findings.stream().map(Rows.FindingRow::of).map(JsonWriter::line);
  }

  /** Returns the line of what one run of reading took in. */
  public static Stream<String> summary(Summary summary) {
    return Stream.of(JsonWriter.line(summary));
  }

  /** Returns a line for each event that passes the filter. */
  public static Stream<String> events(Ledger ledger, Filter filter) {
    Reports reports = new Reports(ledger.reports());
    return ledger.events().stream()
        .filter(filter::admits)
        .map(event -> Rows.EventRow.of(event, reports))
        .map(JsonWriter::line);
  }
}
