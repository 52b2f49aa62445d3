package org.chancery.claim;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.ActorName;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one report states it: actors are names with titles and states, dates are relative to
 * the report's own. It is a function of that report alone.
 *
 * @param kind what kind of dealing
 * @param stage how far it has got
 * @param explicit whether a word or tense tells the stage, rather than a mere noun
 * @param roles who has which part; only roles of the kind
 * @param place where, or null
 * @param timing when, or null if the report does not say
 * @param saidBy whose word it is; empty for the outlet's own voice
 * @param via the agencies and media that carried it, nearest to the speaker first
 * @param evidence the sentence or clause it rests on
 */
public record StatedClaim(
    Kind kind,
    Stage stage,
    boolean explicit,
    Map<Role, List<ActorName>> roles,
    @Nullable Place place,
    @Nullable Timing timing,
    List<ActorName> saidBy,
    List<String> via,
    Evidence evidence) {
  /**
   * Checks the roles and copies the collections.
   *
   * @throws IllegalArgumentException if a role is not one of the kind's
   */
  public StatedClaim {
    requireNonNull(kind, "kind");
    requireNonNull(stage, "stage");
    requireNonNull(evidence, "evidence");
    Map<Role, List<ActorName>> copy = new EnumMap<>(Role.class);
    for (Map.Entry<Role, List<ActorName>> entry : roles.entrySet()) {
      if (!Role.of(kind).contains(entry.getKey())) {
        throw new IllegalArgumentException(entry.getKey() + " is no role of " + kind);
      }
      copy.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    roles = copy;
    saidBy = List.copyOf(saidBy);
    via = List.copyOf(via);
  }

  /** Returns the actors of a role, empty if nobody has it. */
  public List<ActorName> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Returns the claim about a journey to that place, all else as it is. */
  public StatedClaim to(Place destination) {
    return new StatedClaim(
        kind, stage, explicit, roles, destination, timing, saidBy, via, evidence);
  }

  /** Returns the claim at another stage and time, all else as it is. */
  public StatedClaim at(Stage reached, @Nullable Timing then) {
    return new StatedClaim(kind, reached, explicit, roles, place, then, saidBy, via, evidence);
  }
}
