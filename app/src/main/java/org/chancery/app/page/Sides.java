package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.model.Claim;
import org.chancery.present.Reports;
import org.chancery.present.Wrap;

/**
 * A dispute with all its sides.
 *
 * @param about what about
 * @param claims the claims on either side
 * @param others whether each claim is about another event
 * @param grounds other words it rests on
 */
record Sides(String about, List<Said> claims, List<Boolean> others, List<Words> grounds) {
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
    others = List.copyOf(others);
    grounds = List.copyOf(grounds);
  }

  static Sides of(Dispute dispute, Event event, Reports reports) {
    List<Said> claims = new ArrayList<>();
    List<Boolean> others = new ArrayList<>();
    for (Claim claim : dispute.claims()) {
      claims.add(Said.of(claim, reports));
      others.add(!claim.event().equals(event.id()));
    }
    return new Sides(
        dispute.about(),
        claims,
        others,
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
