package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Introduction;
import org.chancery.annotate.Mention;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.BlockType;
import org.chancery.model.Kind;

/**
 * A headline tells of a journey by office ({@code Peru's foreign minister cancels trip to Oslo}),
 * the story of the same journey by name: he who is named without office or state holds it.
 */
final class HeadlineOffice {
  private HeadlineOffice() {}

  /** Returns the drafts with those travellers in their offices, and what was so learnt. */
  static Locals.Settled settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    List<Introduction> learnt = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<ActorName> officer =
          unknown(draft)
              ? drafts.stream().flatMap(d -> officer(d, draft).stream()).findFirst()
              : Optional.empty();
      settled.add(officer.map(o -> named(draft, o, learnt)).orElse(draft));
    }
    return new Locals.Settled(settled, learnt);
  }

  private static boolean unknown(Draft draft) {
    List<Mention> visitors = draft.filler(Slot.VISITOR);
    ActorName actor = visitors.size() == 1 ? visitors.get(0).actor() : null;
    return draft.kind() == Kind.VISIT
        && draft.sentence().block() == BlockType.BODY
        && Completion.country(draft) != null
        && actor != null
        && actor.type() == ActorType.PERSON
        && actor.name() != null
        && actor.office() == null
        && actor.country() == null;
  }

  /** The officer without a name of whose same journey a headline tells. */
  private static Optional<ActorName> officer(Draft headline, Draft draft) {
    boolean same =
        headline.kind() == Kind.VISIT
            && headline.sentence().block() == BlockType.HEADLINE
            && headline.reached() == draft.reached()
            && headline.filler(Slot.VISITOR).size() == 1
            && String.valueOf(Completion.country(headline))
                .equals(String.valueOf(Completion.country(draft)));
    return !same
        ? Optional.empty()
        : Optional.ofNullable(headline.filler(Slot.VISITOR).get(0).actor())
            .filter(a -> a.name() == null && a.office() != null && a.country() != null);
  }

  private static Draft named(Draft draft, ActorName officer, List<Introduction> learnt) {
    Mention old = draft.filler(Slot.VISITOR).get(0);
    ActorName actor = old.actor();
    String name = actor == null ? null : actor.name();
    if (name == null) {
      return draft;
    }
    learnt.add(new Introduction(name, officer.office(), officer.country(), false, old.span()));
    ActorName known = new ActorName(ActorType.PERSON, name, officer.office(), officer.country());
    return draft.filled(
        Slot.VISITOR,
        List.of(
            new Mention(
                old.span(), old.first(), old.end(), old.head(), old.form(), known, old.place())));
  }
}
