package org.chancery.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.clean.CleanReport;
import org.chancery.model.Claim;

/**
 * All events, and what they rest on: a pure function of the readings it is folded from.
 *
 * @param events the events, by id
 * @param claims the claims of all events, by report, evidence, event and stage
 * @param reports the reports, by id
 * @param lineages the lineage of each report that shares its copy with others, by report id: the
 *     least id of those that carry it
 * @param roster the persons whom reports call by an office, with what they are called, by id
 */
public record Ledger(
    List<Event> events,
    List<Claim> claims,
    List<CleanReport> reports,
    Map<String, String> lineages,
    List<Official> roster) {
  private static final int DIGEST = 10;

  /** Copies the collections. */
  public Ledger {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
    lineages = Map.copyOf(lineages);
    roster = List.copyOf(roster);
  }

  /**
   * Returns the event of this id, or that which was given it when fewer reports had been read. An
   * id's words may have changed since; what it ends in has not.
   */
  public Optional<Event> event(String id) {
    Optional<Event> exact = events.stream().filter(event -> event.id().equals(id)).findFirst();
    String digest = digest(id);
    return exact.isPresent() || digest.length() < DIGEST
        ? exact
        : events.stream().filter(event -> known(event, digest)).findFirst();
  }

  private static boolean known(Event event, String digest) {
    return digest(event.id()).equals(digest)
        || event.aliases().stream().anyMatch(alias -> digest(alias).equals(digest));
  }

  /** Returns what an id ends in: that never changes. */
  public static String digest(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }

  /** Returns the events whose ids begin with {@code prefix}, by id. */
  public List<Event> eventsStartingWith(String prefix) {
    return events.stream().filter(event -> event.id().startsWith(prefix)).toList();
  }
}
