package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Arrivals;
import org.chancery.ledger.Ledger;
import org.chancery.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What the others tell of a report, and what is asked of it most often, as it stands in the tables.
 *
 * @param report the number of the report
 * @param lineage its lineage, or null
 * @param publication when it was published, as a document, or null if it says so itself
 * @param version its place among the versions of the report
 * @param readAt when the first of these was read, or null if it was always there
 * @param head the report without its text and blocks, as a document
 */
record ReportRow(
    long report,
    @Nullable String lineage,
    @Nullable String publication,
    int version,
    @Nullable String readAt,
    String head) {

  /** Returns the rows of a ledger's reports, in their order. */
  static List<ReportRow> of(Ledger ledger, ReportNumbers numbers, Arrivals arrivals) {
    List<ReportRow> rows = new ArrayList<>();
    @Nullable String before = null;
    int version = 0;
    for (CleanReport clean : ledger.reports()) {
      String id = clean.report().id();
      version = id.equals(before) ? version + 1 : 0;
      before = id;
      Publication publication = clean.origin().publication();
      Instant readAt = arrivals.of(id);
      rows.add(
          new ReportRow(
              numbers.number(clean),
              ledger.lineages().get(id),
              publication != null && found(publication)
                  ? ReadingCodec.MAPPER.writeValueAsString(publication)
                  : null,
              version,
              readAt == null ? null : JdbcStore.text(readAt),
              ReadingCodec.MAPPER.writeValueAsString(clean.head())));
    }
    return rows;
  }

  private static boolean found(Publication publication) {
    return publication.how() == Publication.How.INFERRED
        || publication.how() == Publication.How.INFERRED_ACROSS_REPORTS;
  }
}
