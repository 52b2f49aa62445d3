package org.chancery.present;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What of the ledger is asked for. Every condition given must be met.
 *
 * @param actors actors of whom each must have a part, or be the country it takes place in
 * @param between the days some of which it must fall on, or null for any; what has no days does not
 *     meet it
 * @param kinds the kinds wanted, or none for any
 * @param stages the stages wanted, or none for any
 * @param disputed whether only events are wanted that are in dispute; a claim is never one
 */
public record Filter(
    List<ActorQuery> actors,
    @Nullable DateSpan between,
    Set<Kind> kinds,
    Set<Stage> stages,
    boolean disputed) {
  /** Lets everything through. */
  public static final Filter ALL = new Filter(List.of(), null, Set.of(), Set.of(), false);

  /** Copies the collections. */
  public Filter {
    actors = List.copyOf(actors);
    kinds = Set.copyOf(kinds);
    stages = Set.copyOf(stages);
  }

  /** Returns the filter that lets through only those of the events that are in dispute. */
  public Filter disputedOnly() {
    return new Filter(actors, between, kinds, stages, true);
  }

  /** Returns whether the claim is asked for. */
  public boolean admits(Claim claim) {
    return admits(claim.kind(), claim.stage())
        && involves(claim.roles(), claim.place())
        && falls(claim.when() == null ? null : claim.when().span());
  }

  /** Returns whether the event is asked for, by the stage it has reached. */
  public boolean admits(Event event) {
    return admits(event.kind(), event.stage())
        && (!disputed || !event.disputes().isEmpty())
        && involves(event.roles(), event.place())
        && falls(event.when());
  }

  private boolean admits(Kind kind, Stage stage) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && (stages.isEmpty() || stages.contains(stage));
  }

  private boolean involves(Map<Role, List<Actor>> roles, @Nullable Place place) {
    List<Actor> sides = roles.values().stream().flatMap(Collection::stream).toList();
    String country = place == null ? null : place.country();
    return actors.stream()
        .allMatch(
            query -> query.matchesCountry(country) || sides.stream().anyMatch(query::matches));
  }

  private boolean falls(@Nullable DateSpan days) {
    return between == null || (days != null && days.meets(between));
  }
}
