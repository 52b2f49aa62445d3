package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An agreement told without its sides ({@code a number of documents were signed}, {@code the two
 * countries concluded}) is between the two whose meeting or journey has just been told; so is a
 * meeting of {@code the two leaders}.
 */
final class Occasion {
  private static final int REACH = 3;
  private static final Set<Stage> REACHED =
      Set.of(Stage.SIGNED, Stage.HAPPENED, Stage.PLANNED, Stage.SCHEDULED, Stage.NEGOTIATING);
  private static final Set<Stage> TOLD = Set.of(Stage.DENIED, Stage.CANCELLED, Stage.DECLINED);

  private static final Set<Kind> MET = Set.of(Kind.MEETING, Kind.CALL);

  /** Plural subjects that stand for two persons just named. */
  private static final Set<String> BOTH =
      Set.of(
          "they",
          "two",
          "pair",
          "both",
          "leaders",
          "presidents",
          "ministers",
          "sides",
          "premiers",
          "diplomats",
          "parties");

  private final Set<String> sides;

  /**
   * Makes it.
   *
   * @param sides words that may stand for the two sides
   */
  Occasion(Set<String> sides) {
    this.sides = sides;
  }

  /**
   * Returns the drafts, agreements without sides with those of what was told before.
   *
   * @param drafts the drafts as grammar gives them
   * @param whole those of them whose roles are known, from wherever in the report
   * @param report the report
   */
  List<Draft> lend(List<Draft> drafts, List<Draft> whole, AnnotatedReport report) {
    return drafts.stream().map(d -> open(d) ? lend(d, whole, report) : d).toList();
  }

  private boolean open(Draft draft) {
    return draft.kind() == Kind.MEETING ? gathered(draft) : agreed(draft);
  }

  /** {@code the two leaders met}: a meeting of persons told before, none of them named again. */
  private boolean gathered(Draft draft) {
    List<Token> subjects = draft.sentence().children(draft.trigger().index(), "nsubj");
    return draft.trigger().verb()
        && !draft.trigger().frame().persons()
        && draft.filler(Slot.PARTICIPANTS).isEmpty()
        && draft.sentence().children(draft.trigger().index(), "dobj").isEmpty()
        && !subjects.isEmpty()
        && subjects.stream().allMatch(t -> BOTH.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private boolean agreed(Draft draft) {
    return draft.kind() == Kind.AGREEMENT
        && draft.trigger().verb()
        && REACHED.contains(draft.reached())
        && draft.filler(Slot.PARTIES).size() < 2
        && (draft.filler(Slot.PARTIES).size() == 1 || unnamed(draft));
  }

  /** Whether the subject, if there is one, may stand for the two sides. */
  private boolean unnamed(Draft draft) {
    Sentence sentence = draft.sentence();
    List<Token> subjects = sentence.children(draft.trigger().index(), "nsubj");
    boolean agent = !sentence.children(draft.trigger().index(), "agent").isEmpty();
    return subjects.isEmpty()
        ? !agent
        : subjects.stream().allMatch(t -> sides.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Draft lend(Draft draft, List<Draft> all, AnnotatedReport report) {
    int here = report.sentences().indexOf(draft.sentence());
    @Nullable List<Mention> best = null;
    int bestGap = REACH + 1;
    for (Draft other : all) {
      int gap = here - report.sentences().indexOf(other.sentence());
      if (other.order() == draft.order()
          || gap < 0
          || draft.reached() == Stage.NEGOTIATING
          || gap >= bestGap
          || TOLD.contains(other.reached())) {
        continue;
      }
      List<Mention> two = two(other);
      boolean fit = draft.kind() == Kind.AGREEMENT || MET.contains(other.kind());
      if (fit && two.size() == 2 && holds(two, draft.filler(Slot.PARTIES))) {
        best = two;
        bestGap = gap;
      }
    }
    if (best == null && draft.kind() == Kind.AGREEMENT) {
      best = only(all, draft);
    }
    if (best == null) {
      return draft;
    }
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.put(draft.kind() == Kind.AGREEMENT ? Slot.PARTIES : Slot.PARTICIPANTS, best);
    return draft.with(fillers, draft.place());
  }

  /** The two sides that nearly all is between that the report tells, or null. */
  private static @Nullable List<Mention> only(List<Draft> all, Draft draft) {
    Map<Set<String>, List<Mention>> pairs = new LinkedHashMap<>();
    Map<Set<String>, Integer> told = new LinkedHashMap<>();
    int sum = 0;
    for (Draft other : all) {
      List<Mention> present = two(other);
      if (present.size() > 1) {
        Set<String> sides = present.stream().map(m -> side(m.actor())).collect(Collectors.toSet());
        pairs.putIfAbsent(sides, present);
        told.merge(sides, 1, Integer::sum);
        sum++;
      }
    }
    for (Map.Entry<Set<String>, List<Mention>> pair : pairs.entrySet()) {
      boolean chief = told.getOrDefault(pair.getKey(), 0) * 3 >= sum * 2;
      if (chief
          && pair.getValue().size() == 2
          && holds(pair.getValue(), draft.filler(Slot.PARTIES))) {
        return pair.getValue();
      }
    }
    return null;
  }

  private static boolean holds(List<Mention> two, List<Mention> own) {
    return own.stream()
        .allMatch(m -> two.stream().anyMatch(t -> side(t.actor()).equals(side(m.actor()))));
  }

  /** The two sides of a meeting, call, journey or agreement, one mention each. */
  private static List<Mention> two(Draft draft) {
    List<Mention> present = new ArrayList<>();
    switch (draft.kind()) {
      case MEETING, CALL -> present.addAll(draft.filler(Slot.PARTICIPANTS));
      case AGREEMENT -> present.addAll(draft.filler(Slot.PARTIES));
      case VISIT -> {
        present.addAll(draft.filler(Slot.VISITOR));
        present.addAll(draft.filler(Slot.HOST));
        present.addAll(draft.filler(Slot.DESTINATION));
      }
      case TRANSFER, MEASURE -> {}
    }
    Map<String, Mention> bySide = new LinkedHashMap<>();
    for (Mention mention : present) {
      if (mention.actor() != null) {
        bySide.putIfAbsent(side(mention.actor()), mention);
      }
    }
    return List.copyOf(bySide.values());
  }

  private static String side(@Nullable ActorName actor) {
    return actor == null
        ? ""
        : actor.country() != null ? actor.country() : String.valueOf(actor.name());
  }
}
