package org.chancery.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Office;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds an office and meets a traveller abroad, with no state told, holds it there: {@code
 * in Tallinn he will meet President X}.
 */
final class Locals {
  /** A draft with the states of its local hosts, and what was so learnt. */
  record Settled(List<Draft> drafts, List<Introduction> learnt) {}

  Settled settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    List<Introduction> learnt = new ArrayList<>();
    for (Draft draft : drafts) {
      String country = draft.kind() == Kind.MEETING ? abroad(draft, drafts) : null;
      settled.add(country == null ? draft : settle(draft, country, learnt));
    }
    return new Settled(settled, learnt);
  }

  private static Draft settle(Draft draft, String country, List<Introduction> learnt) {
    List<Mention> participants = new ArrayList<>();
    for (Mention mention : draft.filler(Slot.PARTICIPANTS)) {
      ActorName actor = mention.actor();
      if (actor == null || !stateless(actor)) {
        participants.add(mention);
        continue;
      }
      Office office = actor.office();
      Office local = office == null ? null : new Office(office.title(), country);
      participants.add(
          new Mention(
              mention.span(),
              mention.first(),
              mention.end(),
              mention.head(),
              mention.form(),
              new ActorName(ActorType.PERSON, actor.name(), local, country),
              mention.place()));
      if (actor.name() != null) {
        learnt.add(new Introduction(actor.name(), local, country, false, mention.span()));
      }
    }
    Map<Slot, List<Mention>> fillers = new EnumMap<>(Slot.class);
    fillers.putAll(draft.fillers());
    fillers.put(Slot.PARTICIPANTS, participants);
    return draft.with(fillers, draft.place());
  }

  private static boolean stateless(ActorName actor) {
    return actor.type() == ActorType.PERSON && actor.country() == null && actor.office() != null;
  }

  /** The country the meeting is held in, if it is not that of a participant whose state is told. */
  private static @Nullable String abroad(Draft draft, List<Draft> all) {
    String country = draft.place() == null ? journey(draft, all) : draft.place().country();
    boolean guest =
        draft.filler(Slot.PARTICIPANTS).stream()
            .map(Mention::actor)
            .filter(Objects::nonNull)
            .anyMatch(a -> a.country() != null && !a.country().equals(country));
    boolean host =
        draft.filler(Slot.PARTICIPANTS).stream()
            .map(Mention::actor)
            .anyMatch(a -> a != null && country != null && country.equals(a.country()));
    return guest && !host ? country : null;
  }

  /** The country of the nearest journey before, made by one who meets. */
  private static @Nullable String journey(Draft draft, List<Draft> all) {
    String country = null;
    for (Draft other : all) {
      boolean traveller =
          other.kind() == Kind.VISIT
              && other.order() < draft.order()
              && other.filler(Slot.VISITOR).stream()
                  .anyMatch(
                      v ->
                          draft.filler(Slot.PARTICIPANTS).stream()
                              .anyMatch(p -> Objects.equals(p.actor(), v.actor())));
      if (traveller && Completion.country(other) != null) {
        country = Completion.country(other);
      }
    }
    return country;
  }
}
