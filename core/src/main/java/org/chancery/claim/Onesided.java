package org.chancery.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Mention;
import org.chancery.claim.lexicon.Frame;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A measure told with one of its sides takes the other from the rest of the report, where all its
 * measures have the same one: {@code leaders shied away from tougher sanctions}.
 */
final class Onesided {
  private Onesided() {}

  static List<Draft> fill(List<Draft> drafts) {
    return drafts.stream().map(d -> d.kind() == Kind.MEASURE ? fill(d, drafts) : d).toList();
  }

  private static Draft fill(Draft draft, List<Draft> all) {
    boolean actor = draft.filler(Slot.ACTOR).isEmpty();
    boolean target = draft.filler(Slot.TARGET).isEmpty();
    if (actor == target) {
      return draft;
    }
    Slot open = actor ? Slot.ACTOR : Slot.TARGET;
    Slot known = actor ? Slot.TARGET : Slot.ACTOR;
    return only(draft, all, open, known).map(m -> draft.filled(open, List.of(m))).orElse(draft);
  }

  private static Optional<Mention> only(Draft draft, List<Draft> all, Slot open, Slot known) {
    Map<String, Mention> sides = new LinkedHashMap<>();
    for (Draft other : all) {
      if (other.kind() == Kind.MEASURE && sameTrade(draft, other)) {
        other.filler(open).forEach(m -> sides.putIfAbsent(side(m.actor()), m));
      }
    }
    draft.filler(known).forEach(m -> sides.remove(side(m.actor())));
    return sides.size() == 1 ? sides.values().stream().findFirst() : Optional.empty();
  }

  /** Sanctions go with sanctions, resolutions with both, an embassy's closing with neither. */
  private static boolean sameTrade(Draft draft, Draft other) {
    return sanctions(draft) && sanctions(other)
        || resolution(draft) && (resolution(other) || sanctions(other));
  }

  private static boolean sanctions(Draft draft) {
    Frame frame = draft.trigger().frame();
    return frame.needs().contains("sanction") || frame.nouns().contains("sanction");
  }

  private static boolean resolution(Draft draft) {
    Frame frame = draft.trigger().frame();
    return frame.needs().contains("resolution") || frame.nouns().contains("resolution");
  }

  private static String side(@Nullable ActorName actor) {
    if (actor == null) {
      return "";
    }
    return actor.country() != null && actor.type() != ActorType.ORGANIZATION
        ? actor.country()
        : String.valueOf(actor.name());
  }
}
