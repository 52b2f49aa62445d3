package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Mention.Form;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Fills open roles from the rest of the report: {@code the trip}, {@code during his visit}, {@code
 * the talks} speak of an event told elsewhere.
 */
final class Completion {
  /** Stages that only a word of their own can tell. */
  private static final Set<Stage> TOLD =
      Set.of(
          Stage.INVITED,
          Stage.ACCEPTED,
          Stage.POSTPONED,
          Stage.CANCELLED,
          Stage.DECLINED,
          Stage.DENIED,
          Stage.ENDED);

  private static final Set<String> TALKS =
      Set.of("talk", "talks", "meeting", "negotiation", "discussion", "consultation");

  private static final Set<String> OFFICIALS =
      Set.of("official", "leader", "leadership", "authority", "counterpart", "host");

  private static final Set<String> ARRIVING = Set.of("arrive", "land", "depart", "leave");

  /** Verbs that tell of a journey only with whither it goes: {@code came under fire in X}. */
  private static final Set<String> BOUND =
      Set.of("come", "go", "head", "return", "stop", "pass", "transit");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "their", "its");

  /** Returns the drafts with their roles filled where the report allows; others are left out. */
  List<Draft> complete(List<Draft> drafts) {
    List<Draft> whole = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft own = byItself(draft, drafts);
      (complete(own) ? whole : open).add(own);
    }
    List<Draft> all = new ArrayList<>(whole);
    for (Draft draft : open) {
      Draft filled = fromOthers(draft, whole);
      if (filled != null && complete(filled)) {
        all.add(filled);
      } else if (undirected(draft) && whole.stream().noneMatch(o -> directs(o, draft))) {
        all.add(draft);
      }
    }
    all.sort((a, b) -> Integer.compare(a.order(), b.order()));
    return all;
  }

  /**
   * {@code the Russian president set out on a two-day trip}: where the report nowhere says who that
   * is, only reports together tell which journey it is.
   */
  static boolean undirected(Draft draft) {
    return draft.kind() == Kind.VISIT
        && country(draft) == null
        && draft.filler(Slot.DESTINATION).isEmpty()
        && actors(draft, Slot.VISITOR).stream().anyMatch(a -> a.name() == null);
  }

  /** Whether the words beside it have said whither the journey goes. */
  private static boolean directs(Draft other, Draft draft) {
    return other.kind() == Kind.VISIT && other.sentence().equals(draft.sentence());
  }

  /** Returns whether all that its kind needs is known. */
  static boolean complete(Draft draft) {
    return switch (draft.kind()) {
      case VISIT -> abroad(draft);
      case MEETING, CALL -> actors(draft, Slot.PARTICIPANTS).size() >= 2;
      case AGREEMENT -> actors(draft, Slot.PARTIES).size() >= 2;
      case TRANSFER ->
          !draft.filler(Slot.SUPPLIER).isEmpty() && !draft.filler(Slot.RECIPIENT).isEmpty();
      case MEASURE -> !draft.filler(Slot.ACTOR).isEmpty() && !draft.filler(Slot.TARGET).isEmpty();
    };
  }

  /** Whether a visit has a visitor and a country that is not that of all its visitors. */
  private static boolean abroad(Draft draft) {
    String country = country(draft);
    List<ActorName> visitors = actors(draft, Slot.VISITOR);
    return country == null
        ? !visitors.isEmpty() && region(draft) != null
        : visitors.stream().anyMatch(a -> !country.equals(a.country()));
  }

  /** Returns the country a visit goes to, or null if the draft does not tell. */
  static @Nullable String country(Draft draft) {
    for (Mention mention : draft.filler(Slot.DESTINATION)) {
      Place place = mention.place();
      if (place != null && place.country() != null) {
        return place.country();
      }
      ActorName actor = mention.actor();
      if (actor != null && actor.country() != null && mention.form() != Form.DEMONYM) {
        return actor.country();
      }
    }
    for (Mention mention : draft.filler(Slot.HOST)) {
      ActorName actor = mention.actor();
      if (actor != null && actor.country() != null) {
        return actor.country();
      }
    }
    boolean open =
        draft.filler(Slot.DESTINATION).stream().noneMatch(m -> m.place() != null)
            && !(draft.trigger().verb() && BOUND.contains(draft.trigger().token().lemma()));
    return draft.kind() == Kind.VISIT && draft.place() != null && open
        ? draft.place().country()
        : null;
  }

  /** Returns the region a tour goes to that is told only as a whole, or null. */
  static @Nullable Place region(Draft draft) {
    return draft.filler(Slot.DESTINATION).stream()
        .map(Mention::place)
        .filter(p -> p != null && p.country() == null)
        .findFirst()
        .orElse(null);
  }

  private static List<ActorName> actors(Draft draft, Slot slot) {
    return draft.filler(slot).stream()
        .map(Mention::actor)
        .filter(a -> a != null)
        .map(a -> (ActorName) a)
        .distinct()
        .toList();
  }

  /** Talks of one named side abroad are talks with the state they are held in. */
  private static Draft byItself(Draft draft, List<Draft> all) {
    if (draft.kind() != Kind.MEETING) {
      return draft;
    }
    List<ActorName> present = actors(draft, Slot.PARTICIPANTS);
    String country = ground(draft, all);
    boolean abroad =
        present.size() == 1
            && present.get(0).type() == ActorType.PERSON
            && (draft.trigger().verb()
                ? withOfficials(draft)
                : TALKS.contains(draft.trigger().token().lemma())
                    && (!withOthers(draft) || withOfficials(draft)))
            && (several(draft) || all.stream().noneMatch(o -> meets(o, present.get(0))))
            && country != null
            && !country.equals(present.get(0).country());
    if (country == null) {
      return draft;
    }
    if (!abroad) {
      return draft;
    }
    return draft.sentence().mentions().stream()
        .filter(m -> m.place() != null && country.equals(m.place().country()))
        .filter(m -> m.actor() != null && m.actor().type() == ActorType.STATE)
        .findFirst()
        .map(m -> add(draft, Slot.PARTICIPANTS, List.of(m)))
        .orElse(draft);
  }

  /** Where talks are held, or where those who hold them go to hold them. */
  private static @Nullable String ground(Draft draft, List<Draft> all) {
    if (draft.place() != null) {
      return draft.place().country();
    }
    if (!withOfficials(draft)) {
      return null;
    }
    List<String> countries =
        all.stream()
            .filter(o -> o.kind() == Kind.VISIT && o.sentence().equals(draft.sentence()))
            .filter(o -> o.trigger().index() < draft.trigger().index())
            .map(Completion::country)
            .filter(c -> c != null)
            .map(c -> (String) c)
            .distinct()
            .toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** {@code meet with senior officials}: officers of whatever state one has come to. */
  private static boolean withOfficials(Draft draft) {
    Sentence sentence = draft.sentence();
    return sentence.children(draft.trigger().index()).stream()
        .filter(t -> t.lemma().equals("with") || t.relation().equals("dobj"))
        .flatMap(
            t ->
                t.relation().equals("dobj")
                    ? Stream.of(t)
                    : sentence.children(t.index(), "pobj").stream())
        .anyMatch(
            t ->
                OFFICIALS.contains(t.lemma())
                    && sentence.mentionAt(t.index()).isEmpty()
                    && sentence.children(t.index(), "prep").isEmpty()
                    && sentence.children(t.index(), "compound").stream()
                        .allMatch(c -> c.lemma().equals("government"))
                    && sentence.children(t.index(), "poss").isEmpty());
  }

  /** Talks with someone who is no actor are not with the hosts. */
  private static boolean withOthers(Draft draft) {
    return draft.sentence().children(draft.trigger().index()).stream()
        .anyMatch(t -> t.lemma().equals("with") || t.lemma().equals("of"));
  }

  /** {@code began two days of talks}: meetings with the hosts at large. */
  private static boolean several(Draft draft) {
    return draft.stage().explicit() && draft.trigger().token().tag().endsWith("S");
  }

  /** Whether a draft tells of a meeting of this person with someone named. */
  private static boolean meets(Draft draft, ActorName person) {
    return draft.kind() == Kind.MEETING
        && actors(draft, Slot.PARTICIPANTS).size() >= 2
        && actors(draft, Slot.PARTICIPANTS).contains(person);
  }

  private static @Nullable Draft fromOthers(Draft draft, List<Draft> whole) {
    if (!anaphoric(draft)) {
      return null;
    }
    Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft other : whole) {
      if (other.kind() != draft.kind() || sameWord(draft, other) || !compatible(draft, other)) {
        continue;
      }
      int gap = draft.order() - other.order();
      int distance = (gap > 0 ? gap : -gap * 3) + (TOLD.contains(other.reached()) ? 2 : 0);
      if (distance < bestDistance) {
        best = other;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return Whereabouts.of(draft, whole);
    }
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.putAll(best.fillers());
    draft
        .fillers()
        .forEach(
            (slot, mentions) -> {
              if (slot != Slot.PARTICIPANTS && slot != Slot.PARTIES) {
                fillers.put(slot, mentions);
              }
            });
    Draft filled = draft.with(fillers, draft.place() == null ? best.place() : draft.place());
    return TOLD.contains(draft.reached()) ? filled : filled.with(inherited(draft, best));
  }

  /**
   * What is said of an event already told does not make it another, unless a word says so; after an
   * invitation, what is spoken of is the plan.
   */
  private static StageReading inherited(Draft draft, Draft antecedent) {
    if (!TOLD.contains(antecedent.reached())) {
      return new StageReading(antecedent.reached(), false, draft.stage().chain());
    }
    return draft.stage().explicit()
        ? draft.stage()
        : new StageReading(Stage.PLANNED, false, draft.stage().chain());
  }

  /** Two readings of one word are rivals: neither speaks of the other. */
  private static boolean sameWord(Draft a, Draft b) {
    return a.sentence().equals(b.sentence()) && a.trigger().index() == b.trigger().index();
  }

  private static boolean anaphoric(Draft draft) {
    if (draft.kind() == Kind.VISIT && Whereabouts.elsewhere(draft)) {
      return false;
    }
    if (draft.trigger().verb()) {
      return (ARRIVING.contains(draft.trigger().token().lemma())
              || Whereabouts.country(draft.sentence(), draft.trigger()).isPresent())
          && !draft.filler(Slot.VISITOR).isEmpty();
    }
    boolean definite =
        draft.sentence().children(draft.trigger().index()).stream()
            .map(Token::lemma)
            .anyMatch(DEFINITE::contains);
    return definite || !draft.fillers().isEmpty();
  }

  private static boolean compatible(Draft draft, Draft whole) {
    for (Slot slot :
        List.of(
            Slot.VISITOR,
            Slot.PARTICIPANTS,
            Slot.PARTIES,
            Slot.ACTOR,
            Slot.TARGET,
            Slot.SUPPLIER,
            Slot.RECIPIENT)) {
      List<ActorName> mine = actors(draft, slot);
      if (!mine.isEmpty() && mine.stream().noneMatch(actors(whole, slot)::contains)) {
        return false;
      }
    }
    String country = country(draft);
    return country == null || country.equals(country(whole));
  }

  private static Draft add(Draft draft, Slot slot, List<Mention> more) {
    List<Mention> all = new ArrayList<>(draft.filler(slot));
    all.addAll(more);
    return draft.filled(slot, all);
  }
}
