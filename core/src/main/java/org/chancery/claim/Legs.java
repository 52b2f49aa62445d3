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
    List<Mention> travellers = draft.filler(Slot.VISITOR);
    boolean each = travellers.size() == byCountry.size() && apart(draft, travellers);
    List<Draft> legs = new ArrayList<>();
    for (List<Mention> leg : byCountry.values()) {
      Draft one = draft.filled(Slot.DESTINATION, leg).in(null);
      legs.add(each ? one.filled(Slot.VISITOR, List.of(travellers.get(legs.size()))) : one);
    }
    return legs;
  }

  /** {@code X and Y end visits to A and B}: of as many states as there are visits, each on one. */
  private static boolean apart(Draft draft, List<Mention> travellers) {
    long states =
        travellers.stream()
            .map(Mention::actor)
            .map(a -> a == null ? null : a.country())
            .filter(c -> c != null)
            .distinct()
            .count();
    return states == travellers.size() && draft.trigger().token().tag().equals("NNS");
  }
}
