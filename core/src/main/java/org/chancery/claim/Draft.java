package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.Kind;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: what one trigger of one sentence gives, perhaps with roles still open.
 *
 * @param order its place among the drafts of the report
 * @param sentence the sentence
 * @param trigger the word that tells of the event
 * @param stage the stage and what it was read from
 * @param fillers who fills which slot
 * @param place where, or null
 * @param timing when, or null
 */
record Draft(
    int order,
    Sentence sentence,
    Trigger trigger,
    StageReading stage,
    Map<Slot, List<Mention>> fillers,
    @Nullable Place place,
    @Nullable Timing timing) {
  Draft {
    Map<Slot, List<Mention>> copy = new EnumMap<>(Slot.class);
    fillers.forEach((slot, mentions) -> copy.put(slot, List.copyOf(mentions)));
    fillers = copy;
  }

  Kind kind() {
    return trigger.frame().kind();
  }

  List<Mention> filler(Slot slot) {
    return fillers.getOrDefault(slot, List.of());
  }

  /** Returns the actors of each role, states once each. */
  Map<Role, List<ActorName>> roles() {
    Map<Role, List<ActorName>> roles = new EnumMap<>(Role.class);
    fillers.forEach(
        (slot, mentions) ->
            slot.role()
                .ifPresent(
                    role -> {
                      List<ActorName> actors = roles.computeIfAbsent(role, r -> new ArrayList<>());
                      for (Mention mention : mentions) {
                        ActorName actor = mention.actor();
                        if (actor != null && !actors.contains(actor)) {
                          actors.add(actor);
                        }
                      }
                    }));
    return roles;
  }

  Draft with(Map<Slot, List<Mention>> others, @Nullable Place where) {
    return new Draft(order, sentence, trigger, stage, others, where, timing);
  }

  /** Returns the draft with these mentions, and no others, in one slot. */
  Draft filled(Slot slot, List<Mention> mentions) {
    Map<Slot, List<Mention>> others = new EnumMap<>(fillers);
    others.put(slot, mentions);
    return with(others, place);
  }

  /** Returns the draft at that place. */
  Draft in(@Nullable Place where) {
    return with(fillers, where);
  }

  Draft with(StageReading other) {
    return new Draft(order, sentence, trigger, other, fillers, place, timing);
  }

  Draft at(@Nullable Timing when) {
    return new Draft(order, sentence, trigger, stage, fillers, place, when);
  }

  Stage reached() {
    return stage.stage();
  }
}
