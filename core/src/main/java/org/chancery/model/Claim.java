package org.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One report's assertion that an event of a kind has reached a stage, with actors and dates
 * resolved across reports.
 *
 * @param report the id of the report
 * @param event the id of the event it is about
 * @param kind what kind of dealing
 * @param stage how far it has got
 * @param roles who has which part; every role of the kind has a list, which may be empty
 * @param place where, or null
 * @param when on which days, or null if unknown
 * @param saidBy whose word it is; empty for the outlet's own voice
 * @param via the agencies and media that carried it, nearest to the speaker first
 * @param evidence the words it rests on
 * @param slips names of the sides that the report has wrong
 */
public record Claim(
    String report,
    String event,
    Kind kind,
    Stage stage,
    Map<Role, List<Actor>> roles,
    @Nullable Place place,
    @Nullable When when,
    List<Actor> saidBy,
    List<String> via,
    Evidence evidence,
    List<Slip> slips) {

  /**
   * The days of an event and the words that say so.
   *
   * @param span the days
   * @param text the report's words
   */
  public record When(DateSpan span, String text) {
    /** Checks that both are given. */
    public When {
      requireNonNull(span, "span");
      requireNonNull(text, "text");
    }
  }

  /** Checks that nothing is missing and copies the collections. */
  public Claim {
    requireNonNull(report, "report");
    requireNonNull(event, "event");
    requireNonNull(kind, "kind");
    requireNonNull(stage, "stage");
    requireNonNull(evidence, "evidence");
    Map<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    for (Role role : Role.of(kind)) {
      copy.put(role, List.copyOf(roles.getOrDefault(role, List.of())));
    }
    roles = copy;
    saidBy = List.copyOf(saidBy);
    via = List.copyOf(via);
    slips = List.copyOf(slips);
  }

  /** Returns the actors of a role, empty if nobody has it. */
  public List<Actor> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
