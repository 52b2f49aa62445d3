package org.chancery.present.export;

import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Span;
import org.chancery.present.Chain;
import org.chancery.present.Days;
import org.chancery.present.Reports;

/**
 * Where a statement stands.
 *
 * @param quote the words it rests on
 * @param source who says so, and in which report at which characters
 */
record Citation(String quote, String source) {
  /** Returns the citation of a claim, its words and names safe to print. */
  static Citation of(Claim claim, Reports reports) {
    Span span = claim.evidence().span();
    DateSpan published = reports.published(claim.report());
    String chain = Chain.of(claim, reports).text();
    return new Citation(
        SafeText.line(claim.evidence().text()).strip(),
        SafeText.line(
            (chain.isEmpty() ? "" : chain + "; ")
                + claim.report()
                + ", characters "
                + span.start()
                + "–"
                + span.end()
                + (published == null ? ", undated" : ", published " + Days.text(published))));
  }

  /** Returns {@code “the words” (who, where)}. */
  String text() {
    return "“" + quote + "” (" + source + ")";
  }
}
