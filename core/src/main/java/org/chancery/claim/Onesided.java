package org.chancery.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return drafts.stream()
        .map(
            d ->
                switch (d.kind()) {
                  case MEASURE -> fill(d, drafts, Slot.ACTOR, Slot.TARGET);
                  case TRANSFER ->
                      d.trigger().verb() ? fill(d, drafts, Slot.SUPPLIER, Slot.RECIPIENT) : d;
                  default -> d;
                })
        .toList();
  }

  private static Draft fill(Draft draft, List<Draft> all, Slot from, Slot to) {
    boolean first = draft.filler(from).isEmpty();
    boolean second = draft.filler(to).isEmpty();
    if (first == second) {
      return draft;
    }
    Slot open = first ? from : to;
    Slot known = first ? to : from;
    List<Mention> sides = only(draft, all, open, known, true);
    if (sides.isEmpty()) {
      sides = only(draft, all, open, known, false);
    }
    return sides.isEmpty() ? draft : draft.filled(open, sides);
  }

  /**
   * The one side of all the others, or the sides that some name together and no one goes beyond.
   */
  private static List<Mention> only(
      Draft draft, List<Draft> all, Slot open, Slot known, boolean sure) {
    Map<String, Mention> most = Map.of();
    Set<String> every = new HashSet<>();
    for (Draft other : all) {
      if (other.kind() == draft.kind() && sameTrade(draft, other)) {
        Map<String, Mention> sides = new LinkedHashMap<>();
        other.filler(open).stream()
            .filter(m -> m.actor() != null && (!sure || placed(m.actor())))
            .forEach(m -> sides.putIfAbsent(side(m.actor()), m));
        draft.filler(known).forEach(m -> sides.remove(side(m.actor())));
        every.addAll(sides.keySet());
        most = sides.size() > most.size() ? sides : most;
      }
    }
    return most.size() == every.size() ? List.copyOf(most.values()) : List.of();
  }

  /** A person of no known state is no side beside others. */
  private static boolean placed(ActorName actor) {
    return actor.type() != ActorType.PERSON || actor.country() != null;
  }

  /** Sanctions go with sanctions, resolutions with both, an embassy's closing with neither. */
  private static boolean sameTrade(Draft draft, Draft other) {
    return draft.kind() == Kind.TRANSFER
        || sanctions(draft) && sanctions(other)
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
