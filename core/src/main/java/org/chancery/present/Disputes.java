package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.model.Claim;
import org.chancery.model.Evidence;

/** Shows what about an event cannot all be true, every side in its own words. */
final class Disputes {
  private final Reports reports;
  private final Style style;

  Disputes(Reports reports, Style style) {
    this.reports = reports;
    this.style = style;
  }

  /** Returns the lines of the event's disputes, none if there are none. */
  List<String> lines(Event event) {
    List<String> lines = new ArrayList<>();
    for (Dispute dispute : event.disputes()) {
      Wrap.indented(dispute.about(), 2).forEach(line -> lines.add(style.warning(line)));
      for (Claim claim : dispute.claims()) {
        String elsewhere = claim.event().equals(event.id()) ? "" : ", of " + claim.event();
        lines.addAll(Wrap.indented("- " + side(claim) + elsewhere, 4));
        lines.add("      " + quoted(claim.evidence()));
      }
      for (Ground ground : dispute.grounds()) {
        lines.addAll(Wrap.indented("- by the words of " + source(ground.report()), 4));
        lines.add("      " + quoted(ground.evidence()));
      }
    }
    return lines;
  }

  private String side(Claim claim) {
    String when = claim.when() == null ? "" : ", " + Days.text(claim.when().span());
    String chain = Chain.of(claim, reports).text();
    return Words.stage(claim.stage())
        + when
        + ": "
        + (chain.isEmpty() ? "" : chain + ", ")
        + claim.report();
  }

  private String source(String report) {
    String outlet = reports.origin(report).outlet();
    return outlet == null ? report : outlet + ", " + report;
  }

  private static String quoted(Evidence evidence) {
    return Wrap.shorten("“" + evidence.text() + "”", Wrap.WIDTH - 6);
  }
}
