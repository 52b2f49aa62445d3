package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Mention;
import org.chancery.claim.lexicon.Slot;

/** What two sides exchange goes both ways: two transfers. */
final class Exchange {
  private Exchange() {}

  static List<Draft> split(List<Draft> drafts) {
    List<Draft> split = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Mention> sides = new ArrayList<>(draft.filler(Slot.SUPPLIER));
      sides.addAll(draft.filler(Slot.RECIPIENT));
      if (draft.trigger().frame().mutual() && sides.size() == 2) {
        split.add(directed(draft, sides.get(0), sides.get(1)));
        split.add(directed(draft, sides.get(1), sides.get(0)));
      } else {
        split.add(draft);
      }
    }
    return split;
  }

  private static Draft directed(Draft draft, Mention supplier, Mention recipient) {
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.put(Slot.SUPPLIER, List.of(supplier));
    fillers.put(Slot.RECIPIENT, List.of(recipient));
    return draft.with(fillers, draft.place());
  }
}
