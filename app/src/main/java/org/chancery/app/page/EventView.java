package org.chancery.app.page;

import java.util.List;
import org.chancery.present.SourceTree;

/**
 * What the page of an event shows.
 *
 * @param frame what stands around it
 * @param id its id
 * @param row what it is
 * @param parties the actors with a part in it
 * @param steps how its stage moved
 * @param scale the days that are drawn
 * @param track the event along them
 * @param sources its independent sources
 * @param disputes what about it cannot all be true
 * @param related events of the same sides in days nearby
 */
record EventView(
    Frame frame,
    String id,
    EventRow row,
    List<Party> parties,
    List<Step> steps,
    Scale scale,
    Track track,
    List<Branch> sources,
    List<Sides> disputes,
    List<EventRow> related) {
  /**
   * An actor with a part in it.
   *
   * @param role which part
   * @param name who
   * @param href the actor's page
   */
  record Party(String role, String name, String href) {}

  /**
   * A stage it reached.
   *
   * @param stage the stage
   * @param reported when that was first reported
   * @param report by which report
   * @param href the report's page
   */
  record Step(Look.Badge stage, String reported, String report, String href) {}

  /**
   * An independent source: see {@link SourceTree}.
   *
   * @param name who it is
   * @param chains how its word came to be printed
   */
  record Branch(String name, List<Twig> chains) {}

  /**
   * A way from the source to the page.
   *
   * @param chain the way in words, empty if nobody is known
   * @param reports where it ends
   */
  record Twig(String chain, List<Leaf> reports) {}

  /**
   * A report.
   *
   * @param report its id
   * @param title its title, its id where it has none
   * @param href its page
   * @param published when it was published
   * @param copyOf the report whose copy it carries, empty if it is its own
   * @param claims what it says of the event
   */
  record Leaf(
      String report,
      String title,
      String href,
      String published,
      String copyOf,
      List<Said> claims) {}

  /** Copies the lists. */
  EventView {
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
    sources = List.copyOf(sources);
    disputes = List.copyOf(disputes);
    related = List.copyOf(related);
  }
}
