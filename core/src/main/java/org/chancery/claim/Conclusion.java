package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is signed when two meet has the day on which they meet: {@code After the talks a communiqué
 * was signed}. So has the meeting that of what is signed after it.
 */
final class Conclusion {
  private static final Set<Stage> REACHED = Set.of(Stage.SIGNED, Stage.HAPPENED);

  private static final Set<String> WITHIN = Set.of("follow", "after", "during", "at");

  /** How many sentences on a paper is still of the meeting. */
  private static final int REACH = 5;

  private Conclusion() {}

  /**
   * Returns the drafts, agreements and meetings with each other's days.
   *
   * @param drafts the drafts whose roles are known
   * @param report the report
   */
  static List<Draft> date(List<Draft> drafts, AnnotatedReport report) {
    List<Draft> met = drafts.stream().map(d -> meeting(d, drafts)).toList();
    return met.stream().map(d -> agreement(d, met, report)).toList();
  }

  private static Draft meeting(Draft draft, List<Draft> all) {
    if (draft.kind() != Kind.MEETING
        || draft.timing() != null
        || !REACHED.contains(draft.reached())) {
      return draft;
    }
    Timing timing = null;
    for (Draft other : all) {
      if (!reached(other) || !other.sentence().equals(draft.sentence()) || !under(draft, other)) {
        continue;
      }
      timing = other.timing() != null ? other.timing() : known(other, all);
    }
    return timing == null ? draft : draft.at(timing);
  }

  /** The day of the same agreement, told with it elsewhere. */
  private static @Nullable Timing known(Draft agreement, List<Draft> all) {
    List<Timing> timings =
        all.stream()
            .filter(o -> reached(o) && o.reached() == Stage.SIGNED && o.timing() != null)
            .filter(o -> Retelling.one(agreement, o))
            .map(Draft::timing)
            .toList();
    return timings.isEmpty() || timings.stream().anyMatch(t -> differs(t, timings.get(0)))
        ? null
        : timings.get(0);
  }

  private static boolean differs(@Nullable Timing a, @Nullable Timing b) {
    return a == null || b == null || !a.expression().value().equals(b.expression().value());
  }

  private static Draft agreement(Draft draft, List<Draft> all, AnnotatedReport report) {
    if (!reached(draft) || draft.timing() != null) {
      return draft;
    }
    int here = report.sentences().indexOf(draft.sentence());
    Draft best = null;
    int bestGap = REACH + 1;
    for (Draft other : all) {
      int gap = here - report.sentences().indexOf(other.sentence());
      boolean told = draft.sentence().dates().isEmpty() && borrowed(draft);
      boolean near = gap > 0 ? told : gap == 0 && under(other, draft);
      if (near && gap < bestGap && met(other) && sides(draft, other)) {
        best = other;
        bestGap = gap;
      }
    }
    return best == null ? draft : draft.at(best.timing());
  }

  private static boolean met(Draft draft) {
    return draft.kind() == Kind.MEETING
        && draft.timing() != null
        && (REACHED.contains(draft.reached()) || draft.reached() == Stage.UNDERWAY);
  }

  private static boolean reached(Draft draft) {
    return draft.kind() == Kind.AGREEMENT && REACHED.contains(draft.reached());
  }

  /** A paper told without its sides is of those just told of. */
  private static boolean borrowed(Draft draft) {
    return draft.filler(Slot.PARTIES).stream()
        .map(Mention::span)
        .anyMatch(s -> !draft.sentence().span().contains(s.start()));
  }

  private static boolean sides(Draft agreement, Draft meeting) {
    return Retelling.actors(agreement, Slot.PARTIES).stream()
        .allMatch(
            a ->
                Retelling.actors(meeting, Slot.PARTICIPANTS).stream()
                    .anyMatch(
                        b ->
                            Retelling.same(a, b)
                                || a.country() != null && a.country().equals(b.country())));
  }

  /** {@code following the talks, a pact was signed}. */
  private static boolean under(Draft meeting, Draft agreement) {
    Sentence sentence = meeting.sentence();
    Token word = sentence.token(meeting.trigger().index());
    if (word.head() < 0 || meeting.trigger().verb()) {
      return false;
    }
    Token over = sentence.token(word.head());
    return WITHIN.contains(over.lemma())
        && (over.head() == agreement.trigger().index()
            || sentence.dominates(over.head(), agreement.trigger().index()));
  }
}
