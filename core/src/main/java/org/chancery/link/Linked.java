package org.chancery.link;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.Claim;

/**
 * What linking gives.
 *
 * @param roster who held which office when
 * @param events the events
 * @param passings the deaths that reports tell of, by report
 */
public record Linked(Roster roster, List<Group> events, List<Passing> passings) {
  /**
   * The claims of one event.
   *
   * @param claims its claims, in the order of their reports
   * @param aliases other ids that it has or would have had with some of its reports unread
   */
  public record Group(List<Claim> claims, List<String> aliases) {
    /** Copies the lists. */
    public Group {
      claims = List.copyOf(claims);
      aliases = List.copyOf(aliases);
    }
  }

  /** Checks that a roster is given and copies the lists. */
  public Linked {
    requireNonNull(roster, "roster");
    events = List.copyOf(events);
    passings = List.copyOf(passings);
  }
}
