package org.chancery.present;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;

/**
 * The ledger for other programs: one line of JSON for each claim, report, event or actor, without
 * line feeds, in a stable order. Offsets count UTF-16 units of the report's text.
 */
public final class JsonLines {
  private JsonLines() {}

  /** Returns a line for each claim that passes the filter. */
  public static Stream<String> claims(Ledger ledger, Filter filter) {
    return ledger.claims().stream().filter(filter::admits).map(JsonLines::claim);
  }

  /** Returns the line of a claim. */
  public static String claim(Claim claim) {
    return JsonWriter.line(Rows.ClaimRow.of(claim));
  }

  /** Returns a line for each report. */
  public static Stream<String> reports(Ledger ledger) {
    return ledger.reports().stream().map(report -> report(report, ledger));
  }

  /** Returns the line of a report of a ledger. */
  public static String report(CleanReport report, Ledger ledger) {
    return JsonWriter.line(Rows.ReportRow.of(report, ledger.lineages().get(report.report().id())));
  }

  /** Returns the line of a report of a ledger, with its text. */
  public static String reportText(CleanReport report, Ledger ledger) {
    return JsonWriter.line(ReportText.of(report, ledger.lineages().get(report.report().id())));
  }

  /** Returns a line for each change of an event that passes the filter. */
  public static Stream<String> changes(List<Change> changes, Filter filter) {
    return changes.stream().filter(c -> filter.admits(c.event())).map(JsonLines::change);
  }

  /** Returns the line of a change. */
  public static String change(Change change) {
    return JsonWriter.line(Rows.ChangeRow.of(change));
  }

  /** Returns a line for each sentence that was found. */
  public static Stream<String> findings(List<Finding> findings) {
    return findings.stream().map(JsonLines::finding);
  }

  /** Returns the line of a sentence that was found. */
  public static String finding(Finding finding) {
    return JsonWriter.line(Rows.FindingRow.of(finding));
  }

  /** Returns the line of what one run of reading took in. */
  public static Stream<String> summary(Summary summary) {
    return Stream.of(JsonWriter.line(summary));
  }

  /** Returns a line for each event that passes the filter. */
  public static Stream<String> events(Ledger ledger, Filter filter) {
    Reports reports = new Reports(ledger.reports());
    return ledger.events().stream().filter(filter::admits).map(event -> event(event, reports));
  }

  /** Returns the line of an event of the ledger that has these reports. */
  public static String event(Event event, Reports reports) {
    return JsonWriter.line(Rows.EventRow.of(event, reports));
  }

  /** Returns the line of an actor among others. */
  public static String actor(Dossier dossier) {
    return JsonWriter.line(ActorRows.ActorRow.of(dossier));
  }

  /** Returns the line of an actor with all that the ledger holds of it. */
  public static String dossier(Dossier dossier) {
    return JsonWriter.line(ActorRows.DossierRow.of(dossier));
  }
}
