package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Place;
import org.chancery.model.Publication;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Folds the claims of one event into the event: its stage, sides, place, days and history. */
final class EventFold {
  private static final Set<Stage> SETTLED =
      Set.of(Stage.UNDERWAY, Stage.HAPPENED, Stage.SIGNED, Stage.IN_FORCE, Stage.ENDED);

  private final Map<String, Publication> published;
  private final Independence independence;
  private final Background background;

  EventFold(Map<String, Publication> published, Independence independence, Background background) {
    this.published = Map.copyOf(published);
    this.independence = independence;
    this.background = background;
  }

  Event event(List<Claim> claims, List<String> aliases) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(
        Comparator.comparing((Claim c) -> Fold.day(published, c.report()))
            .thenComparing((Claim c) -> SETTLED.contains(c.stage()))
            .thenComparing(Claim::stage)
            .thenComparing(Claim::report)
            .thenComparing(c -> c.evidence().span()));
    Claim first = ordered.get(0);
    return new Event(
        first.event(),
        aliases,
        first.kind(),
        reached(ordered),
        roles(ordered),
        place(ordered),
        when(ordered),
        ordered,
        history(ordered),
        Checks.disputes(new Matter(ordered, background)),
        independence.sources(ordered));
  }

  /**
   * What has come about cannot be put off any more: whoever tells that tells how it went before.
   */
  private static Stage reached(List<Claim> ordered) {
    Stage last = ordered.get(ordered.size() - 1).stage();
    for (Claim claim : ordered) {
      if (SETTLED.contains(claim.stage()) && claim.stage() != Stage.UNDERWAY) {
        last = claim.stage();
      }
    }
    return last;
  }

  private static Map<Role, List<Actor>> roles(List<Claim> claims) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.of(claims.get(0).kind())) {
      Map<String, Actor> actors = new LinkedHashMap<>();
      for (Claim claim : claims) {
        claim.role(role).forEach(a -> actors.putIfAbsent(a.id(), a));
      }
      roles.put(role, new ArrayList<>(actors.values()));
    }
    return roles;
  }

  /** The place told most fully, the earliest among equals. */
  private static @Nullable Place place(List<Claim> claims) {
    Place best = null;
    for (Claim claim : claims) {
      Place place = claim.place();
      if (place != null && (best == null || best.name() == null && place.name() != null)) {
        best = place;
      }
    }
    return best;
  }

  /**
   * The narrowest days that a claim states, the latest among equals; where the event was moved, the
   * later days. {@code Two weeks ago} does not unsay the day that was told before.
   */
  private @Nullable DateSpan when(List<Claim> claims) {
    DateSpan best = null;
    boolean moved = claims.stream().anyMatch(claim -> claim.stage() == Stage.POSTPONED);
    for (Claim claim : claims) {
      Claim.When when = claim.when();
      if (when == null || claim.stage() == Stage.POSTPONED) {
        continue;
      }
      boolean narrower =
          best == null || when.span().days() <= best.days() || moved && !when.span().meets(best);
      if (narrower) {
        best = when.span();
      }
    }
    return best;
  }

  private List<Event.StageReport> history(List<Claim> claims) {
    List<Event.StageReport> history = new ArrayList<>();
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    for (Claim claim : claims) {
      if (seen.add(claim.stage())) {
        Publication publication = published.get(claim.report());
        history.add(
            new Event.StageReport(
                claim.stage(), publication == null ? null : publication.span(), claim.report()));
      }
    }
    return history;
  }
}
