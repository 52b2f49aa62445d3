package org.chancery.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;

/**
 * A veto that does not say on whom it bears strikes the body whose act it stops: a permanent
 * member's that of the United Nations, where the report has named them.
 */
final class Veto {
  private static final Set<String> PERMANENT = Set.of("CN", "FR", "GB", "RU", "US");

  private Veto() {}

  static List<Draft> fill(List<Draft> drafts, AnnotatedReport report) {
    return drafts.stream().map(d -> open(d) ? fill(d, report) : d).toList();
  }

  private static boolean open(Draft draft) {
    return draft.trigger().frame().verbs().contains("veto")
        && draft.filler(Slot.TARGET).isEmpty()
        && !draft.filler(Slot.ACTOR).isEmpty()
        && draft.filler(Slot.ACTOR).stream()
            .map(Mention::actor)
            .allMatch(
                a ->
                    a != null
                        && a.type() == ActorType.STATE
                        && a.country() != null
                        && PERMANENT.contains(a.country()));
  }

  private static Draft fill(Draft draft, AnnotatedReport report) {
    return body(draft, report).map(body -> draft.filled(Slot.TARGET, List.of(body))).orElse(draft);
  }

  /** The last naming of the United Nations up to the sentence of the veto. */
  private static Optional<Mention> body(Draft draft, AnnotatedReport report) {
    Optional<Mention> last = Optional.empty();
    for (Sentence sentence : report.sentences()) {
      for (Mention mention : sentence.mentions()) {
        if (unitedNations(mention)) {
          last = Optional.of(mention);
        }
      }
      if (sentence.equals(draft.sentence())) {
        break;
      }
    }
    return last;
  }

  private static boolean unitedNations(Mention mention) {
    ActorName actor = mention.actor();
    return actor != null
        && actor.type() == ActorType.ORGANIZATION
        && ("UN".equals(actor.name()) || "UN Security Council".equals(actor.name()));
  }
}
