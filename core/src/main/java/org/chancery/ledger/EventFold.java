package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.clean.CleanReport;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Origin;
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

  private EventFold(Map<String, Publication> published, Independence independence) {
    this.published = Map.copyOf(published);
    this.independence = independence;
  }

  /**
   * Makes the fold of claims of these reports.
   *
   * @param reports the reports; of two versions of one the first counts
   * @param lineages the lineage of each report that has one, by its id
   */
  static EventFold of(List<CleanReport> reports, Map<String, String> lineages) {
    Map<String, Publication> published = new HashMap<>();
    Map<String, Origin> origins = new HashMap<>();
    for (CleanReport report : reports) {
      origins.putIfAbsent(report.report().id(), report.origin());
      Publication publication = report.origin().publication();
      if (publication != null) {
        published.putIfAbsent(report.report().id(), publication);
      }
    }
    return new EventFold(published, new Independence(origins, lineages));
  }

  /** Returns when each report of known day was published, by its id. */
  Map<String, Publication> published() {
    return published;
  }

  /** Returns the claims of an event in the order in which they were reported. */
  List<Claim> ordered(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(
        Comparator.comparing((Claim c) -> day(c.report()))
            .thenComparing((Claim c) -> SETTLED.contains(c.stage()))
            .thenComparing(Claim::stage)
            .thenComparing(Claim::report)
            .thenComparing(c -> c.evidence().span()));
    return ordered;
  }

  /** The day that orders a report among others, the far future where it has none. */
  private LocalDate day(String report) {
    Publication publication = published.get(report);
    LocalDate reckoned = publication == null ? null : publication.day();
    return reckoned == null ? LocalDate.MAX : reckoned;
  }

  /**
   * Returns the event of these claims.
   *
   * @param ordered the claims, as {@link #ordered} gives them
   * @param aliases other ids it goes by
   * @param disputes what of it cannot all be true
   */
  Event event(List<Claim> ordered, List<String> aliases, List<Dispute> disputes) {
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
        disputes,
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
