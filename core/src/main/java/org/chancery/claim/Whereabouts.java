package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds whither a journey went that is told without its country: {@code a trip to the country} of
 * which one has just spoken; {@code the trip} on which he met someone abroad.
 */
final class Whereabouts {
  private static final Set<String> COUNTRY =
      Set.of("country", "nation", "island", "kingdom", "republic", "city", "capital", "region");

  /** Nouns that stand for the country just named, and no other. */
  private static final Set<String> NAMED = Set.of("country", "nation", "island", "kingdom");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> LEAVING = Set.of("leave", "depart");
  private static final int REACH = 2;

  private Whereabouts() {}

  /** Returns the drafts, journeys to {@code the country} with the country last named before. */
  static List<Draft> name(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> name(d, report)).toList();
  }

  private static Draft name(Draft draft, AnnotatedReport report) {
    boolean open =
        draft.kind() == Kind.VISIT
            && Completion.country(draft) == null
            && Completion.region(draft) == null
            && !draft.filler(Slot.VISITOR).isEmpty()
            && !LEAVING.contains(draft.trigger().token().lemma());
    Optional<Token> noun =
        open
            ? country(draft.sentence(), draft.trigger()).filter(t -> NAMED.contains(t.lemma()))
            : Optional.empty();
    return noun.flatMap(n -> named(draft, n, report))
        .map(m -> draft.filled(Slot.DESTINATION, List.of(m)))
        .orElse(draft);
  }

  private static Optional<Mention> named(Draft draft, Token noun, AnnotatedReport report) {
    int here = report.sentences().indexOf(draft.sentence());
    for (int at = here; at >= Math.max(0, here - REACH); at--) {
      Sentence sentence = report.sentences().get(at);
      int end = at == here ? noun.index() : sentence.tokens().size();
      List<Mention> before =
          sentence.mentions().stream()
              .filter(m -> m.end() <= end)
              .filter(m -> m.actor() != null && m.actor().type() == ActorType.STATE)
              .filter(m -> m.place() != null && foreign(draft, m.place()))
              .toList();
      if (!before.isEmpty()) {
        return Optional.of(before.get(before.size() - 1));
      }
    }
    return Optional.empty();
  }

  private static boolean foreign(Draft draft, Place place) {
    return place.country() != null
        && draft.filler(Slot.VISITOR).stream()
            .map(Mention::actor)
            .filter(Objects::nonNull)
            .noneMatch(a -> a.country() == null || a.country().equals(place.country()));
  }

  /** The {@code country} that a journey's words lead to without naming it. */
  static Optional<Token> country(Sentence sentence, Trigger trigger) {
    return goals(sentence, trigger).stream()
        .filter(t -> COUNTRY.contains(t.lemma()))
        .filter(
            t -> sentence.children(t.index()).stream().anyMatch(c -> DEFINITE.contains(c.lemma())))
        .findFirst();
  }

  /** Whether the words say that the journey went to something of which we know no country. */
  static boolean elsewhere(Draft draft) {
    return draft.filler(Slot.DESTINATION).isEmpty()
        && goals(draft.sentence(), draft.trigger()).stream()
            .anyMatch(
                t ->
                    t.isNoun()
                        && !COUNTRY.contains(t.lemma())
                        && !PlaceReader.venue(t)
                        && draft.sentence().mentionAt(t.index()).isEmpty());
  }

  private static List<Token> goals(Sentence sentence, Trigger trigger) {
    List<Token> goals = new ArrayList<>();
    if (trigger.verb()) {
      goals.addAll(sentence.children(trigger.index(), "dobj"));
    }
    for (Token child : sentence.children(trigger.index(), "prep")) {
      if (child.lemma().equals("to") || trigger.verb() && child.lemma().equals("in")) {
        goals.addAll(sentence.children(child.index(), "pobj"));
      }
    }
    return goals;
  }

  /** Returns the draft with the country in which its traveller meets someone, or null. */
  static @Nullable Draft of(Draft draft, List<Draft> whole) {
    if (draft.kind() != Kind.VISIT || draft.trigger().frame().ahead() != null) {
      return null;
    }
    Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft other : whole) {
      int gap = draft.order() - other.order();
      int distance = gap > 0 ? gap : -gap * 3;
      if (distance < bestDistance && abroad(other, draft.filler(Slot.VISITOR)).isPresent()) {
        best = other;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return null;
    }
    Mention traveller = abroad(best, draft.filler(Slot.VISITOR)).orElseThrow();
    Draft filled = draft.filled(Slot.VISITOR, List.of(traveller)).in(best.place());
    return draft.stage().explicit()
        ? filled
        : filled.with(new StageReading(best.reached(), false, draft.stage().chain()));
  }

  /** The one person who meets in the country of another. */
  private static Optional<Mention> abroad(Draft meeting, List<Mention> travellers) {
    Place place = meeting.place();
    if (meeting.kind() != Kind.MEETING || place == null || place.country() == null) {
      return Optional.empty();
    }
    List<Mention> guests = new ArrayList<>();
    boolean host = false;
    for (Mention mention : meeting.filler(Slot.PARTICIPANTS)) {
      ActorName actor = mention.actor();
      if (actor == null || actor.country() == null) {
        continue;
      }
      if (actor.country().equals(place.country())) {
        host = true;
      } else if (actor.type() == ActorType.PERSON) {
        guests.add(mention);
      }
    }
    boolean meant =
        guests.size() == 1
            && (travellers.isEmpty()
                || travellers.stream()
                    .anyMatch(t -> Objects.equals(t.actor(), guests.get(0).actor())));
    return host && meant ? Optional.of(guests.get(0)) : Optional.empty();
  }
}
