package org.chancery.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Mention;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.Kind;

/** Splits a journey through several countries: each leg is an event of its own. */
final class Legs {
  List<Draft> split(List<Draft> drafts) {
    List<Draft> legs = new ArrayList<>();
    drafts.forEach(d -> legs.addAll(split(d)));
    return legs;
  }

  private static List<Draft> split(Draft draft) {
    if (draft.kind() != Kind.VISIT || draft.filler(Slot.DESTINATION).size() < 2) {
      return List.of(draft);
    }
    Map<String, List<Mention>> byCountry = new LinkedHashMap<>();
    for (Mention mention : draft.filler(Slot.DESTINATION)) {
      String country =
          mention.place() != null
              ? mention.place().country()
              : mention.actor() == null ? null : mention.actor().country();
      if (country != null) {
        byCountry.computeIfAbsent(country, k -> new ArrayList<>()).add(mention);
      }
    }
    if (byCountry.size() < 2) {
      return List.of(draft);
    }
    List<Draft> legs = new ArrayList<>();
    for (List<Mention> leg : byCountry.values()) {
      legs.add(draft.filled(Slot.DESTINATION, leg).in(null));
    }
    return legs;
  }
}
