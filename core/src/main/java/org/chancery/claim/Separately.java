package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.Kind;

/**
 * Who telephones with several persons of different states has several calls, and who meets them
 * separately several meetings: one claim each.
 */
final class Separately {
  private static final Set<String> APART =
      Set.of("separate", "separately", "individually", "respectively", "bilaterally");

  /** Words of a call that several hold together. */
  private static final Set<String> TOGETHER =
      Set.of(
          "conference", "joint", "jointly", "together", "trilateral", "group", "virtual", "video");

  private Separately() {}

  static List<Draft> split(List<Draft> drafts) {
    List<Draft> split = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean call = draft.kind() == Kind.CALL && !said(draft.sentence(), TOGETHER);
      boolean apart =
          (draft.kind() == Kind.MEETING || draft.kind() == Kind.CALL)
              && beside(draft.sentence(), draft.trigger().index());
      split.addAll(call || apart ? each(draft) : List.of(draft));
    }
    return split;
  }

  private static boolean said(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the word that sets them apart belongs to the trigger. */
  private static boolean beside(Sentence sentence, int trigger) {
    for (Token token : sentence.tokens()) {
      boolean near =
          token.head() == trigger
              || token.head() >= 0 && sentence.token(token.head()).head() == trigger;
      if (near && APART.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** One draft for each state of those named after the trigger, if one side stands before it. */
  private static List<Draft> each(Draft draft) {
    List<Mention> caller = new ArrayList<>();
    Map<String, List<Mention>> others = new LinkedHashMap<>();
    for (Mention mention : draft.filler(Slot.PARTICIPANTS)) {
      if (mention.first() < draft.trigger().index()) {
        caller.add(mention);
      } else {
        others.computeIfAbsent(state(mention), k -> new ArrayList<>()).add(mention);
      }
    }
    if (caller.isEmpty() || others.size() < 2) {
      return List.of(draft);
    }
    List<Draft> each = new ArrayList<>();
    for (List<Mention> other : others.values()) {
      List<Mention> both = new ArrayList<>(caller);
      both.addAll(other);
      each.add(draft.filled(Slot.PARTICIPANTS, both));
    }
    return each;
  }

  private static String state(Mention mention) {
    ActorName actor = mention.actor();
    if (actor == null) {
      return "";
    }
    return actor.country() == null ? "?" + actor.name() : actor.country();
  }
}
