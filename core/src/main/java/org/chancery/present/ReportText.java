package org.chancery.present;

import java.util.List;
import org.chancery.clean.CleanReport;
import org.jspecify.annotations.Nullable;

/** The line of JSON of one report, with its text: the keys of a report's row, and {@code text}. */
public record ReportText(
    String report,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String agency,
    Rows.@Nullable Published published,
    @Nullable String lineage,
    List<Rows.Extent> furniture,
    List<String> problems,
    @Nullable String url,
    @Nullable String byline,
    @Nullable String language,
    @Nullable String sourceSha256,
    String text) {
  /** Returns the row of a report and the text that all offsets count in. */
  static ReportText of(CleanReport clean, @Nullable String lineage) {
    Rows.ReportRow row = Rows.ReportRow.of(clean, lineage);
    return new ReportText(
        row.report(),
        row.title(),
        row.outlet(),
        row.agency(),
        row.published(),
        row.lineage(),
        row.furniture(),
        row.problems(),
        row.url(),
        row.byline(),
        row.language(),
        row.sourceSha256(),
        clean.report().text());
  }
}
