package org.chancery.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.lexicon.Slot;
import org.chancery.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds where an event takes place: the nearest place behind {@code in} or {@code at}. */
final class PlaceReader {
  private static final Set<String> AT = Set.of("in", "at", "near", "outside");
  private static final Set<String> VENUES =
      Set.of(
          "summit",
          "conference",
          "meeting",
          "talk",
          "talks",
          "visit",
          "trip",
          "stop",
          "ceremony",
          "palace",
          "residence",
          "base",
          "airport",
          "city",
          "capital",
          "town",
          "hotel",
          "forum",
          "session",
          "villa",
          "resort",
          "negotiation",
          "sideline",
          "leg",
          "round",
          "day",
          "dinner");
  private static final int REACH = 25;

  /** Whether the noun is a gathering or a building that is held or stands somewhere. */
  static boolean venue(Token noun) {
    return VENUES.contains(noun.lemma());
  }

  @Nullable Place read(Sentence sentence, Trigger trigger) {
    Place after = scan(sentence, trigger.index() + 1, 1, trigger);
    if (after != null) {
      return after;
    }
    Place compound = compound(sentence, trigger);
    return compound != null ? compound : scan(sentence, trigger.index() - 1, -1, trigger);
  }

  private static @Nullable Place compound(Sentence sentence, Trigger trigger) {
    if (trigger.verb()
        || trigger.frame().paths(Slot.DESTINATION).isEmpty() && trigger.index() == 0) {
      return null;
    }
    return trigger.index() == 0
        ? null
        : sentence
            .mentionAt(trigger.index() - 1)
            .filter(
                m ->
                    m.form() == Mention.Form.CAPITAL
                        || m.form() == Mention.Form.PLACE_NAME
                        || m.form() == Mention.Form.METONYM)
            .map(Mention::place)
            .orElse(null);
  }

  private static @Nullable Place scan(Sentence sentence, int from, int step, Trigger trigger) {
    for (int i = from; i >= 0 && i < sentence.tokens().size(); i += step) {
      Token token = sentence.token(i);
      if (Math.abs(i - trigger.index()) > REACH || finite(token) && i != trigger.index()) {
        return null;
      }
      if (!AT.contains(token.text().toLowerCase(Locale.ROOT))
          || elsewhere(sentence, token, trigger)) {
        continue;
      }
      for (int j = i + 1; j < Math.min(i + 5, sentence.tokens().size()); j++) {
        Optional<Mention> mention = sentence.mentionAt(j);
        if (mention.isPresent()) {
          if (mention.get().place() != null) {
            return mention.get().place();
          }
          break;
        }
        if (sentence.token(j).tag().equals("VBG") && sentence.token(j).head() == i) {
          break; // "in cutting X off" is nowhere
        }
      }
    }
    return null;
  }

  /** {@code talks over the war in X}: the place of the war is not that of the talks. */
  private static boolean elsewhere(Sentence sentence, Token preposition, Trigger trigger) {
    int head = preposition.head();
    if (head < 0 || head == trigger.index() || sentence.mentionAt(head).isPresent()) {
      return false;
    }
    Token over = sentence.token(head);
    return over.isNoun() && !over.tag().startsWith("NNP") && !VENUES.contains(over.lemma());
  }

  private static boolean finite(Token token) {
    return token.tag().equals("VBD")
        || token.tag().equals("VBZ")
        || token.tag().equals("VBP")
        || token.tag().equals("MD");
  }
}
