package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.time.DateResolver;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.Timing;
import org.chancery.model.Actor;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.chancery.model.Role;
import org.jspecify.annotations.Nullable;

/** Resolves the actors and dates of stated claims, and passes on those that are dealings at all. */
final class Resolver {
  /** How many days late a plan may be published. */
  private static final long LATE = 14;

  /** From how many days on the same date of next year is the less likely one. */
  private static final long NEXT_YEAR = 300;

  /** In a report known only to some years, 'on Tuesday' tells nothing. */
  private static final long WIDEST = 731;

  private final Roster roster;
  private final Identities identities;
  private final Counterparts counterparts;
  private final Admission admission;

  Resolver(Roster roster) {
    this.roster = roster;
    this.identities = new Identities(roster);
    this.counterparts = new Counterparts(roster, identities);
    this.admission = new Admission(roster);
  }

  /** Returns the claims of a reading that stand once actors are known. */
  List<Candidate> resolve(Reading reading) {
    Publication publication = reading.clean().origin().publication();
    DateSpan published = publication == null ? null : publication.span();
    LocalDate day = reading.clean().origin().day();
    List<Candidate> candidates = new ArrayList<>();
    Journeys journeys = new Journeys();
    Slips slips = new Slips(reading, roster);
    List<Map<Role, List<Actor>>> resolved = new ArrayList<>();
    for (StatedClaim claim : reading.claims()) {
      Map<Role, List<Actor>> roles = roles(claim, slips, day);
      resolved.add(roles);
      journeys.add(claim, roles);
    }
    for (int i = 0; i < resolved.size(); i++) {
      Map<Role, List<Actor>> roles = resolved.get(i);
      StatedClaim stated = journeys.direct(reading.claims().get(i), roles);
      admission
          .admit(stated, roles)
          .map(
              admitted ->
                  new Candidate(
                      reading,
                      day,
                      stated,
                      admitted,
                      when(stated.timing(), published),
                      actors(vouching(stated.saidBy(), day), named(stated), day),
                      named(stated).stream().flatMap(n -> slips.of(n, stated).stream()).toList()))
          .ifPresent(candidates::add);
    }
    return Accord.of(candidates);
  }

  private Map<Role, List<Actor>> roles(StatedClaim stated, Slips slips, @Nullable LocalDate day) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    List<ActorName> all = named(stated);
    stated
        .roles()
        .forEach((role, names) -> roles.put(role, actors(slips.mend(names, stated), all, day)));
    return roles;
  }

  /** All whom the claim names in any role. */
  private static List<ActorName> named(StatedClaim stated) {
    return stated.roles().values().stream().flatMap(List::stream).toList();
  }

  /** Those who speak for a state or body as far as anybody knows; others only comment. */
  private List<ActorName> vouching(List<ActorName> speakers, @Nullable LocalDate day) {
    return speakers.stream()
        .filter(
            s ->
                s.type() != ActorType.PERSON
                    || s.office() != null
                    || s.country() != null
                    || identities.known(s, day))
        .toList();
  }

  private List<Actor> actors(
      List<ActorName> names, List<ActorName> beside, @Nullable LocalDate day) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (ActorName name : names) {
      Optional<Actor> actor =
          counterparts.settle(name, beside, day).or(() -> identities.resolve(name, day));
      actor.ifPresent(a -> actors.putIfAbsent(a.id(), a));
    }
    return new ArrayList<>(actors.values());
  }

  private static Claim.@Nullable When when(@Nullable Timing timing, @Nullable DateSpan published) {
    if (timing == null || timing.expression().value() instanceof DateValue.Bound) {
      return null;
    }
    DateSpan span =
        DateResolver.resolve(timing.expression().value(), published, timing.direction());
    return span == null || span.bounded() && span.days() > WIDEST
        ? null
        : new Claim.When(late(timing, span, published), timing.expression().text());
  }

  /** A day just past, in a plan published late, is not that day of next year. */
  private static DateSpan late(Timing timing, DateSpan span, @Nullable DateSpan published) {
    LocalDate day = published == null ? null : published.start();
    LocalDate start = span.start();
    if (day == null || start == null || !start.isAfter(day.plusDays(NEXT_YEAR))) {
      return span;
    }
    DateSpan before = DateResolver.resolve(timing.expression().value(), published, Direction.PAST);
    LocalDate end = before == null ? null : before.end();
    return before != null && end != null && !end.isBefore(day.minusDays(LATE)) ? before : span;
  }
}
