package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Span;

/** A claim with its sentence, its chain and its report. */
final class ClaimText {
  private final Reports reports;
  private final Style style;

  ClaimText(Reports reports, Style style) {
    this.reports = reports;
    this.style = style;
  }

  /** Returns what the claim says: stage, days and the words for them, sides. */
  List<String> statement(Claim claim) {
    String when =
        claim.when() == null
            ? "no date"
            : Days.text(claim.when().span()) + " (“" + claim.when().text() + "”)";
    return Wrap.lines(
        Words.stage(claim.stage())
            + ", "
            + when
            + ": "
            + Words.sides(claim.kind(), claim.roles(), claim.place()),
        Wrap.WIDTH);
  }

  /** Returns the words it rests on, who says so, and where they stand. */
  List<String> grounds(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Wrap.indented("“" + claim.evidence().text() + "”", 4));
    String chain = Chain.of(claim, reports).text();
    if (!chain.isEmpty()) {
      lines.addAll(Wrap.indented(chain, 4));
    }
    Span span = claim.evidence().span();
    String where =
        claim.report() + ", characters " + span.start() + "–" + span.end() + published(claim);
    Wrap.indented(where, 4).forEach(line -> lines.add(style.quiet(line)));
    return lines;
  }

  private String published(Claim claim) {
    DateSpan span = reports.published(claim.report());
    return span == null ? ", undated" : ", published " + Days.text(span);
  }
}
