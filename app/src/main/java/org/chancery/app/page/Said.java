package org.chancery.app.page;

import org.chancery.model.Claim;
import org.chancery.present.Chain;
import org.chancery.present.Days;
import org.chancery.present.Reports;
import org.chancery.present.Words;
import org.chancery.present.Wrap;

/**
 * A claim as it is shown where its report is not.
 *
 * @param stage how far it says the event has got
 * @param what who with whom, as it has it
 * @param when the days it gives, with its words for them
 * @param words what it rests on
 * @param href where these words stand
 * @param chain who says so, empty if nobody is known
 * @param report the report's id
 * @param published when the report was published
 * @param event the page of its event
 */
record Said(
    Look.Badge stage,
    String what,
    String when,
    String words,
    String href,
    String chain,
    String report,
    String published,
    String event) {
  /** Longer evidence is read in the report. */
  static final int LONGEST = 600;

  static Said of(Claim claim, Reports reports) {
    return new Said(
        Look.Badge.of(claim.stage()),
        Words.kind(claim.kind()) + " " + Words.sides(claim.kind(), claim.roles(), claim.place()),
        when(claim),
        Wrap.shorten(claim.evidence().text(), LONGEST),
        Links.words(claim.report(), claim.evidence().span()),
        Chain.of(claim, reports).text(),
        claim.report(),
        published(claim.report(), reports),
        Links.event(claim.event()));
  }

  private static String when(Claim claim) {
    Claim.When when = claim.when();
    return when == null
        ? "no date"
        : Days.text(when.span()) + " (“" + Wrap.shorten(when.text(), LONGEST) + "”)";
  }

  /** Returns when a report was published, in words. */
  static String published(String report, Reports reports) {
    return reports.published(report) == null ? "undated" : Days.text(reports.published(report));
  }
}
