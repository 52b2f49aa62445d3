package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.DateSpan;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a journey of persons whom they name, and when it was, was put off and was talked
 * of. Each is itself alone: to compare two would be to compare the reports they rest on.
 */
final class Journey {
  /** Wider days may be those of several journeys. */
  private static final long CLOSE = 7;

  private static final Set<Stage> OFF =
      Set.of(Stage.POSTPONED, Stage.CANCELLED, Stage.DECLINED, Stage.DENIED);

  private static final Set<Stage> CALLED_OFF = Set.of(Stage.CANCELLED, Stage.DECLINED);
  private static final Set<Stage> MADE = Set.of(Stage.UNDERWAY, Stage.HAPPENED, Stage.ENDED);

  private final List<Candidate> claims;
  private final @Nullable DateSpan days;

  /** Makes the journey that these claims tell of, in whatever order. */
  Journey(List<Candidate> claims) {
    this.claims = claims.stream().sorted(Candidate.ORDER).toList();
    this.days = hull(this.claims);
  }

  /** Returns its claims, in their order. */
  List<Candidate> claims() {
    return claims;
  }

  /** Returns from the first to the last of the days that its claims tell closely, or null. */
  @Nullable DateSpan days() {
    return days;
  }

  /** Returns the days of the reports that say it is put off, in their order. */
  List<LocalDate> putOff() {
    return reported(claims.stream().filter(c -> c.stage() == Stage.POSTPONED)).toList();
  }

  /** Returns the day of the first report that tells of it, or null. */
  @Nullable LocalDate told() {
    return reported(claims.stream()).findFirst().orElse(null);
  }

  private static Stream<LocalDate> reported(Stream<Candidate> claims) {
    return claims.map(Candidate::day).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static @Nullable DateSpan hull(List<Candidate> claims) {
    LocalDate first = null;
    LocalDate last = null;
    for (Candidate claim : claims) {
      DateSpan span = claim.span();
      if (span == null || OFF.contains(claim.stage()) || !close(span)) {
        continue;
      }
      LocalDate start = Objects.requireNonNull(span.start());
      LocalDate end = Objects.requireNonNull(span.end());
      first = first == null || start.isBefore(first) ? start : first;
      last = last == null || end.isAfter(last) ? end : last;
    }
    return first == null ? null : new DateSpan(first, last);
  }

  private static boolean close(DateSpan span) {
    return span.bounded()
        && ChronoUnit.DAYS.between(
                Objects.requireNonNull(span.start()), Objects.requireNonNull(span.end()))
            < CLOSE;
  }

  /** Returns this and the other as one. */
  Journey and(Journey other) {
    List<Candidate> both = new ArrayList<>(claims);
    both.addAll(other.claims);
    return new Journey(both);
  }

  /** Returns whether its days lie so close together that they can be those of one journey. */
  boolean isNarrow() {
    return days != null
        && ChronoUnit.DAYS.between(
                Objects.requireNonNull(days.start()), Objects.requireNonNull(days.end()))
            < 2 * CLOSE;
  }

  /** Returns whether it is said to have been made, or to be under way, after a day. */
  boolean isMadeAfter(LocalDate day) {
    return isToldAfter(day, MADE);
  }

  /** Returns whether it is said to be called off after a day. */
  boolean isCalledOffAfter(LocalDate day) {
    return isToldAfter(day, CALLED_OFF);
  }

  private boolean isToldAfter(LocalDate day, Set<Stage> stages) {
    return reported(claims.stream().filter(claim -> stages.contains(claim.stage())))
        .anyMatch(told -> told.isAfter(day));
  }

  /** Returns the ids of the persons who go. */
  Set<String> travellers() {
    Set<String> ids = new TreeSet<>();
    for (Candidate claim : claims) {
      for (Actor visitor : claim.role(Role.VISITOR)) {
        if (visitor.type() == ActorType.PERSON) {
          ids.add(visitor.id());
        }
      }
    }
    return ids;
  }

  /** Returns where they go, or null. */
  @Nullable String country() {
    return claims.get(0).country();
  }
}
