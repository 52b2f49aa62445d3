package org.chancery.claim.attribution;

import java.util.Optional;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.actor.SeatNames;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;

/** Who speaks where a mention is the subject of saying. */
final class Speaker {
  private static final int LONGEST = 4;

  private Speaker() {}

  /**
   * Returns the speaker. An office that speaks under its own name keeps it ({@code the Kremlin}),
   * where as a side of a dealing it would be its state.
   */
  static Optional<ActorName> of(Mention mention, Sentence sentence, String text) {
    ActorName actor = mention.actor();
    if (actor == null) {
      return Optional.empty();
    }
    if (actor.type() != ActorType.STATE
        || mention.form() != Mention.Form.METONYM && mention.form() != Mention.Form.DESCRIPTION) {
      return Optional.of(actor);
    }
    for (int first = mention.first(); first < mention.end(); first++) {
      for (int end = Math.min(mention.end(), first + LONGEST); end > first; end--) {
        String words =
            text.substring(
                sentence.token(first).span().start(), sentence.token(end - 1).span().end());
        Optional<String> seat = SeatNames.canonical(words);
        if (seat.isPresent()) {
          return Optional.of(
              new ActorName(ActorType.ORGANIZATION, seat.get(), null, actor.country()));
        }
      }
    }
    return Optional.of(actor);
  }
}
