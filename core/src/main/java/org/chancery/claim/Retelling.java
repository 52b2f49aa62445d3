package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event told without its day the day of another telling of it: {@code The two presidents
 * met in Oslo ... during today's talks}, {@code will meet the speaker ... before the meeting
 * scheduled for Wednesday}. Such a telling names nobody whom the first does not, and no other event
 * of the report can be meant.
 */
final class Retelling {
  private static final Set<Kind> KINDS =
      Set.of(Kind.MEETING, Kind.CALL, Kind.AGREEMENT, Kind.MEASURE);

  private static final Set<Kind> MET = Set.of(Kind.MEETING, Kind.CALL);

  private static final Set<Stage> PAST = Set.of(Stage.HAPPENED, Stage.UNDERWAY, Stage.SIGNED);

  private static final Set<Stage> AHEAD = Set.of(Stage.PLANNED, Stage.SCHEDULED);

  private static final DateValue TODAY = new DateValue.Relative(DateValue.Unit.DAY, 0);

  private Retelling() {}

  /**
   * Returns the drafts, those without a day with that of another telling where there is one.
   *
   * @param told the drafts whose roles are known
   * @param all the drafts as grammar gives them
   * @param report the report
   */
  static List<Draft> lend(List<Draft> told, List<Draft> all, AnnotatedReport report) {
    List<Telling> tellings =
        all.stream()
            .filter(d -> KINDS.contains(d.kind()))
            .map(Telling::of)
            .filter(Objects::nonNull)
            .filter(t -> t.names() || told.stream().noneMatch(d -> sameWord(d, t.draft())))
            .toList();
    List<Draft> known = told.stream().map(Retelling::itself).toList();
    Optional<Transcript> transcript = Transcript.of(report);
    return known.stream()
        .map(d -> open(d, known) ? lend(d, tellings, known) : d)
        .map(d -> transcript.map(t -> spoken(d, known, t, report)).orElse(d))
        .toList();
  }

  /** Those who meet call the day on which they speak to each other today. */
  private static Draft spoken(
      Draft draft, List<Draft> told, Transcript transcript, AnnotatedReport report) {
    List<Sentence> sentences = report.sentences();
    List<ActorName> present = actors(draft, Slot.PARTICIPANTS);
    boolean here =
        draft.kind() == Kind.MEETING
            && open(draft, told)
            && sentences.indexOf(draft.sentence()) < transcript.first()
            && present.size() >= 2
            && present.stream()
                .allMatch(p -> transcript.speakers().stream().anyMatch(s -> same(p, s)));
    if (!here) {
      return draft;
    }
    return sentences.subList(transcript.first(), sentences.size()).stream()
        .flatMap(s -> s.dates().stream().filter(d -> d.value().equals(TODAY) && whole(s, d)))
        .findFirst()
        .map(d -> draft.at(new Timing(d, direction(draft, TODAY))))
        .orElse(draft);
  }

  /** Not {@code today's world}. */
  private static boolean whole(Sentence sentence, DateExpression date) {
    int next = sentence.tokenAt(date.span().end() - 1) + 1;
    return next >= sentence.tokens().size() || !sentence.token(next).tag().equals("POS");
  }

  /** {@code today during the meeting}: what is told again with its sides known from before. */
  private static Draft itself(Draft draft) {
    DateExpression date =
        draft.timing() == null && MET.contains(draft.kind()) && !draft.trigger().verb()
            ? Telling.beside(draft)
            : null;
    boolean past = date != null && PAST.contains(draft.reached()) && recent(date.value());
    return date == null || !past && !AHEAD.contains(draft.reached())
        ? draft
        : draft.at(new Timing(date, direction(draft, date.value())));
  }

  private static boolean sameWord(Draft a, Draft b) {
    return a.sentence().equals(b.sentence()) && a.trigger().index() == b.trigger().index();
  }

  /** Whether nothing tells its day, nor that of the same event told with its sides. */
  private static boolean open(Draft draft, List<Draft> told) {
    return draft.timing() == null
        && KINDS.contains(draft.kind())
        && (PAST.contains(draft.reached()) || AHEAD.contains(draft.reached()))
        && told.stream()
            .noneMatch(
                o ->
                    o.timing() != null
                        && PAST.contains(o.reached()) == PAST.contains(draft.reached())
                        && one(draft, o));
  }

  private static Draft lend(Draft draft, List<Telling> tellings, List<Draft> told) {
    Timing best = null;
    for (Telling telling : tellings) {
      if (!fits(draft, telling) || told.stream().anyMatch(o -> rival(draft, o, telling))) {
        continue;
      }
      if (best != null && !best.expression().value().equals(telling.date().value())) {
        return draft;
      }
      best =
          best != null
              ? best
              : new Timing(telling.date(), direction(draft, telling.date().value()));
    }
    return best == null ? draft : draft.at(best);
  }

  static Direction direction(Draft draft, DateValue value) {
    if (AHEAD.contains(draft.reached())) {
      return Direction.FUTURE;
    }
    return draft.stage().explicit() || value.equals(TODAY) ? Direction.PAST : Direction.UNKNOWN;
  }

  private static boolean fits(Draft draft, Telling telling) {
    return telling.draft().kind() == draft.kind()
        && phases(draft.reached(), telling)
        && (draft.kind() != Kind.AGREEMENT || telling.names())
        && (all(telling.actors(), draft) && within(telling.draft(), draft)
            || MET.contains(draft.kind()) && among(draft, telling.actors()));
  }

  private static boolean all(List<ActorName> actors, Draft draft) {
    return actors.stream()
        .allMatch(
            a ->
                draft.fillers().keySet().stream()
                    .flatMap(s -> actors(draft, s).stream())
                    .anyMatch(b -> same(a, b)));
  }

  /** {@code we three meet today}: those of whom it was told, and one more. */
  private static boolean among(Draft draft, List<ActorName> actors) {
    return actors(draft, Slot.PARTICIPANTS).stream()
        .allMatch(a -> actors.stream().anyMatch(b -> same(a, b)));
  }

  /** What is today is so however it is told, and so is the year that names an agreement. */
  private static boolean phases(Stage stage, Telling telling) {
    Stage other = telling.draft().reached();
    if (telling.date().value().equals(TODAY)) {
      return PAST.contains(other) || AHEAD.contains(other);
    }
    if (telling.names()) {
      return PAST.contains(stage);
    }
    return PAST.contains(stage)
        ? PAST.contains(other) && recent(telling.date().value())
        : AHEAD.contains(other);
  }

  /** Of what has just been told as news; {@code our talks in June} were others. */
  static boolean recent(DateValue value) {
    return value instanceof DateValue.Weekday
        || value instanceof DateValue.Relative relative
            && relative.amount() >= -1
            && relative.unit().compareTo(DateValue.Unit.MONTH) < 0;
  }

  /** Another event of the report, told before if this is, that the telling may mean as well. */
  private static boolean rival(Draft draft, Draft other, Telling telling) {
    return other != draft
        && (other.order() < telling.draft().order() || draft.order() > telling.draft().order())
        && fits(other, telling)
        && !one(draft, other)
        && (other.timing() == null
            || other.timing().expression().value().equals(telling.date().value()));
  }

  static boolean one(Draft a, Draft b) {
    return a.kind() == b.kind() && within(a, b) && within(b, a);
  }

  /** Whether the one names nobody whom the other does not. */
  private static boolean within(Draft part, Draft whole) {
    for (Slot slot : part.fillers().keySet()) {
      List<ActorName> other = actors(whole, slot);
      if (!actors(part, slot).stream().allMatch(a -> other.stream().anyMatch(b -> same(a, b)))) {
        return false;
      }
    }
    return true;
  }

  static List<ActorName> actors(Draft draft, Slot slot) {
    List<ActorName> actors = new ArrayList<>();
    draft.filler(slot).stream().map(m -> m.actor()).filter(Objects::nonNull).forEach(actors::add);
    return actors;
  }

  /** A name is itself; an office or a state may be whoever acts for it. */
  static boolean same(ActorName a, ActorName b) {
    if (a.equals(b) || named(a) != null && Objects.equals(named(a), named(b))) {
      return true;
    }
    return a.country() != null
        && a.country().equals(b.country())
        && (named(a) == null || named(b) == null);
  }

  /** The name of a person or body; a state's stands for whoever acts for it. */
  private static @Nullable String named(ActorName actor) {
    return switch (actor.type()) {
      case STATE -> null;
      default -> actor.name();
    };
  }
}
