package org.chancery.app.page;

import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.present.Reports;
import org.chancery.present.Wrap;

/**
 * A dispute with all its sides.
 *
 * @param about what about
 * @param claims the claims on either side
 * @param grounds other words it rests on
 */
record Sides(String about, List<Side> claims, List<Words> grounds) {
  /**
   * A claim on either side.
   *
   * @param said what it says
   * @param other whether it is about another event
   */
  record Side(Said said, boolean other) {}

  /**
   * Words that stand beside the claims.
   *
   * @param text the words
   * @param href where they stand
   * @param report the id of the report
   * @param outlet who published it, empty if that is not known
   */
  record Words(String text, String href, String report, String outlet) {}

  /** Copies the lists. */
  Sides {
    claims = List.copyOf(claims);
    grounds = List.copyOf(grounds);
  }

  static Sides of(Dispute dispute, Event event, Reports reports) {
    return new Sides(
        dispute.about(),
        dispute.claims().stream()
            .map(c -> new Side(Said.of(c, reports), !c.event().equals(event.id())))
            .toList(),
        dispute.grounds().stream().map(ground -> words(ground, reports)).toList());
  }

  private static Words words(Ground ground, Reports reports) {
    String outlet = reports.origin(ground.report()).outlet();
    return new Words(
        Wrap.shorten(ground.evidence().text(), Said.LONGEST),
        Links.words(ground.report(), ground.evidence().span()),
        ground.report(),
        outlet == null ? "" : outlet);
  }
}
