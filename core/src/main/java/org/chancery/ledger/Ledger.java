package org.chancery.ledger;

import java.util.List;
import java.util.Optional;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;

/**
 * All events, and what they rest on: a pure function of the readings it is folded from.
 *
 * @param events the events, by id
 * @param claims the claims of all events, by report, evidence, event and stage
 * @param reports the reports, by id
 */
public record Ledger(List<Event> events, List<Claim> claims, List<CleanReport> reports) {
  /** Copies the lists. */
  public Ledger {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /** Returns the event of this id. */
  public Optional<Event> event(String id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /** Returns the events whose ids begin with {@code prefix}, by id. */
  public List<Event> eventsStartingWith(String prefix) {
    return events.stream().filter(event -> event.id().startsWith(prefix)).toList();
  }
}
