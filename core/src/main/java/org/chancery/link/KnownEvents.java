package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.time.DateResolver;
import org.chancery.claim.Reading;
import org.chancery.claim.Timing;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What reports that state their day say has happened, and when: an undated report that tells of the
 * same on Tuesday was written about then.
 */
final class KnownEvents {
  /** A wider span tells hardly which event is meant. */
  private static final long NARROW = 31;

  /** Without own clues an event of the same sides may be another one. */
  private static final long BOUNDED = 800;

  private static final Set<Kind> ENCOUNTERS = Set.of(Kind.VISIT, Kind.MEETING, Kind.CALL);
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.UNDERWAY);

  private final List<Reading> readings;
  private @Nullable Resolver resolver;
  private final Map<Kind, List<Candidate>> events = new EnumMap<>(Kind.class);

  KnownEvents(List<Reading> readings) {
    this.readings = readings;
  }

  /** Resolves the dated reports when the first undated one has clues enough to ask about them. */
  private Resolver resolver() {
    if (resolver == null) {
      Resolver made = new Resolver(RosterBuilder.build(readings));
      readings.stream()
          .filter(r -> r.clean().origin().publication() != null)
          .flatMap(r -> made.resolve(r).stream())
          .filter(c -> ENCOUNTERS.contains(c.kind()) && DONE.contains(c.stage()))
          .filter(c -> c.span() != null && c.span().days() <= NARROW)
          .sorted(Candidate.ORDER)
          .forEach(c -> events.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
      resolver = made;
    }
    return resolver;
  }

  /** Narrows the days of an undated report to those that agree with what is known. */
  void narrow(Reckoning reckoning, Reading reading) {
    if (!reckoning.bounded() || reckoning.span().days() > BOUNDED) {
      return;
    }
    List<Candidate> told = new ArrayList<>(resolver().resolve(reading));
    told.sort(Candidate.ORDER);
    for (Candidate candidate : told) {
      Timing timing = candidate.stated().timing();
      if (timing != null && candidate.span() == null) {
        narrow(reckoning, candidate, timing);
      }
    }
  }

  private void narrow(Reckoning reckoning, Candidate told, Timing timing) {
    List<Candidate> same =
        events.getOrDefault(told.kind(), List.of()).stream().filter(k -> same(told, k)).toList();
    List<Candidate> meant = new ArrayList<>();
    DaySet left =
        reckoning
            .days()
            .keep(
                day -> {
                  Candidate event = meets(same, timing, day);
                  if (event != null && !meant.contains(event)) {
                    meant.add(event);
                  }
                  return event != null;
                });
    if (!left.isEmpty()) {
      Candidate event = Objects.requireNonNull(meant.stream().min(Candidate.ORDER).orElse(null));
      DateSpan span = Objects.requireNonNull(event.span());
      reckoning.narrow(
          left,
          "'"
              + timing.expression().text()
              + "': "
              + event.report()
              + " dates it "
              + span.start()
              + (span.days() == 1 ? "" : " to " + span.end()),
          event.report(),
          event.stated().evidence());
    }
  }

  private static @Nullable Candidate meets(List<Candidate> events, Timing timing, LocalDate day) {
    DateSpan told =
        DateResolver.resolve(timing.expression().value(), DateSpan.day(day), timing.direction());
    if (told == null) {
      return null;
    }
    return events.stream()
        .filter(e -> Objects.requireNonNull(e.span()).meets(told))
        .min(
            Comparator.comparingLong((Candidate e) -> Objects.requireNonNull(e.span()).days())
                .thenComparing(Candidate.ORDER))
        .orElse(null);
  }

  /** Of the same sides, a person among them, and in the same country. */
  private static boolean same(Candidate a, Candidate b) {
    return a.country() != null
        && a.country().equals(b.country())
        && Affinity.sides(a, b)
        && Affinity.common(persons(a), persons(b));
  }

  private static List<Actor> persons(Candidate candidate) {
    return Stream.of(Role.VISITOR, Role.PARTICIPANTS)
        .flatMap(r -> candidate.role(r).stream())
        .filter(a -> a.type() == ActorType.PERSON)
        .toList();
  }
}
