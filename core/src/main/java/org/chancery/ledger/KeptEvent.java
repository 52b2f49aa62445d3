package org.chancery.ledger;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Claim;

/**
 * What is kept of an event: all of it that does not follow from its claims and their reports.
 *
 * @param aliases other ids it goes by
 * @param claims its claims, in the order of their reports
 * @param disputes what of it is in dispute
 */
public record KeptEvent(List<String> aliases, List<Claim> claims, List<Contested> disputes) {
  /**
   * A dispute.
   *
   * @param about what about
   * @param claims the claims on either side, by their places among the event's
   * @param others claims on either side that are another event's
   * @param grounds other words that it rests on
   */
  public record Contested(
      String about, List<Integer> claims, List<Claim> others, List<Ground> grounds) {
    /** Copies the lists. */
    public Contested {
      claims = List.copyOf(claims);
      others = List.copyOf(others);
      grounds = List.copyOf(grounds);
    }

    private static Contested of(Dispute dispute, List<Claim> all) {
      List<Integer> places = new ArrayList<>();
      List<Claim> others = new ArrayList<>();
      for (Claim claim : dispute.claims()) {
        int place = all.indexOf(claim);
        if (place >= 0) {
          places.add(place);
        } else {
          others.add(claim);
        }
      }
      return new Contested(dispute.about(), places, others, dispute.grounds());
    }

    private Dispute dispute(List<Claim> all) {
      List<Claim> sides = new ArrayList<>();
      claims.forEach(place -> sides.add(all.get(place)));
      sides.addAll(others);
      return new Dispute(about, sides, grounds);
    }
  }

  /** Copies the lists. */
  public KeptEvent {
    aliases = List.copyOf(aliases);
    claims = List.copyOf(claims);
    disputes = List.copyOf(disputes);
  }

  /** Returns what is to be kept of an event. */
  public static KeptEvent of(Event event) {
    return new KeptEvent(
        event.aliases(),
        event.claims(),
        event.disputes().stream().map(d -> Contested.of(d, event.claims())).toList());
  }

  /** Returns the event again. */
  Event event(EventFold fold) {
    return fold.event(claims, aliases, disputes.stream().map(d -> d.dispute(claims)).toList());
  }
}
