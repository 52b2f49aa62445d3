package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Whether two claims can be about one event. */
final class Affinity {
  private static final long SLACK_DAYS = 2;
  private static final long UNDATED_REACH = 60;
  private static final Set<Stage> DONE = Set.of(Stage.HAPPENED, Stage.SIGNED, Stage.ENDED);
  private static final Set<Stage> AHEAD =
      Set.of(Stage.PROPOSED, Stage.PLANNED, Stage.SCHEDULED, Stage.NEGOTIATING);

  private static final Set<Stage> OPEN =
      Set.of(Stage.PROPOSED, Stage.INVITED, Stage.ACCEPTED, Stage.PLANNED, Stage.POSTPONED);

  /** A journey planned, put off or accepted is made, or given up, within a year. */
  private static final long AWAITED = 365;

  private Affinity() {}

  /** Returns whether the sides and places of two claims of one kind can be those of one event. */
  static boolean sides(Candidate a, Candidate b) {
    return switch (a.kind()) {
      case VISIT ->
          shared(a.role(Role.VISITOR), b.role(Role.VISITOR)) >= 1
              && Objects.equals(a.country(), b.country());
      case MEETING, CALL ->
          shared(a.role(Role.PARTICIPANTS), b.role(Role.PARTICIPANTS)) >= 2
              && (a.country() == null || b.country() == null || a.country().equals(b.country()));
      case AGREEMENT -> shared(a.role(Role.PARTIES), b.role(Role.PARTIES)) >= 2;
      case TRANSFER ->
          shared(a.role(Role.SUPPLIER), b.role(Role.SUPPLIER)) >= 1
              && shared(a.role(Role.RECIPIENT), b.role(Role.RECIPIENT)) >= 1;
      case MEASURE ->
          shared(a.role(Role.ACTOR), b.role(Role.ACTOR)) >= 1
              && shared(a.role(Role.TARGET), b.role(Role.TARGET)) >= 1;
    };
  }

  /** Whether two claims of a journey name different persons: their state does not make them one. */
  static boolean rivals(Candidate a, Candidate b) {
    if (a.kind() != Kind.VISIT) {
      return false;
    }
    List<Actor> one = persons(a);
    List<Actor> two = persons(b);
    return !one.isEmpty() && !two.isEmpty() && !common(one, two);
  }

  /** Returns whether some actor is in both. */
  static boolean common(List<Actor> one, List<Actor> two) {
    return one.stream().anyMatch(a -> two.stream().anyMatch(b -> b.id().equals(a.id())));
  }

  /**
   * Whether one tells of a person's journey and the other of some delegation's: they may be one,
   * but what is told of the delegation need not be the person's.
   */
  static boolean vaguer(Candidate lender, Candidate borrower) {
    return lender.kind() == Kind.VISIT && persons(lender).isEmpty() && !persons(borrower).isEmpty();
  }

  private static List<Actor> persons(Candidate candidate) {
    return candidate.role(Role.VISITOR).stream().filter(a -> a.type() == ActorType.PERSON).toList();
  }

  private static int shared(List<Actor> a, List<Actor> b) {
    int count = 0;
    for (Actor actor : a) {
      if (b.stream().anyMatch(other -> one(actor, other))) {
        count++;
      }
    }
    return Math.min(count, b.size());
  }

  /** A state may stand for its unnamed delegate. */
  private static boolean one(Actor a, Actor b) {
    return a.id().equals(b.id())
        || (a.type() == ActorType.STATE) != (b.type() == ActorType.STATE)
            && a.country() != null
            && a.country().equals(b.country());
  }

  /** Returns whether the days and stages of two claims can be those of one event. */
  static boolean times(Candidate a, Candidate b) {
    DateSpan first = a.span();
    DateSpan second = b.span();
    if (first != null && second != null && first.bounded() && second.bounded()) {
      return widen(first).meets(second) || moved(a) || moved(b);
    }
    if (a.report().equals(b.report())) {
      return !(DONE.contains(a.stage()) && AHEAD.contains(b.stage())
          || DONE.contains(b.stage()) && AHEAD.contains(a.stage()));
    }
    boolean answer = denies(a) != denies(b);
    LocalDate one = answer ? a.day() : anchor(a);
    LocalDate two = answer ? b.day() : anchor(b);
    if (one == null || two == null) {
      return one == null && two == null;
    }
    long reach = awaited(a, b, one, two) || awaited(b, a, two, one) ? AWAITED : UNDATED_REACH;
    if (Math.abs(ChronoUnit.DAYS.between(one, two)) > reach) {
      return false;
    }
    return !(DONE.contains(a.stage()) && AHEAD.contains(b.stage()) && one.isBefore(two)
        || DONE.contains(b.stage()) && AHEAD.contains(a.stage()) && two.isBefore(one));
  }

  /** Returns whether both tell their days, and these meet. */
  static boolean days(Candidate a, Candidate b) {
    DateSpan one = a.span();
    DateSpan two = b.span();
    return one != null && two != null && one.bounded() && two.bounded() && one.meets(two);
  }

  /** A person's journey that is to come without a day stays on the books until it is made. */
  private static boolean awaited(
      Candidate plan, Candidate later, LocalDate planned, LocalDate then) {
    return plan.kind() == Kind.VISIT
        && plan.span() == null
        && OPEN.contains(plan.stage())
        && !then.isBefore(planned)
        && common(persons(plan), persons(later));
  }

  /** A denial without a day answers those who assert, however long ago they say it was. */
  private static boolean denies(Candidate candidate) {
    return candidate.stage() == Stage.DENIED && candidate.span() == null;
  }

  private static boolean moved(Candidate candidate) {
    return candidate.stage() == Stage.POSTPONED;
  }

  private static @Nullable LocalDate anchor(Candidate candidate) {
    DateSpan span = candidate.span();
    return span != null && span.start() != null ? span.start() : candidate.day();
  }

  private static DateSpan widen(DateSpan span) {
    LocalDate start = span.start();
    LocalDate end = span.end();
    return new DateSpan(
        start == null ? null : start.minusDays(SLACK_DAYS),
        end == null ? null : end.plusDays(SLACK_DAYS));
  }
}
