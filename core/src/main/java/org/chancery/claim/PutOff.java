package org.chancery.claim;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue.Bound;
import org.chancery.annotate.time.DateValue.Side;
import org.jspecify.annotations.Nullable;

/** {@code pushed back to July}, {@code put off until Monday}: when an event is to be instead. */
final class PutOff {
  private static final Set<String> TO = Set.of("to", "for", "until", "till");

  private PutOff() {}

  /** Returns the new date, or null if the words of putting off name none. */
  static @Nullable DateExpression read(Sentence sentence, StageReading stage) {
    for (DateExpression date : sentence.dates()) {
      int first = sentence.tokenAt(date.span().start());
      if (first < 1) {
        continue;
      }
      DateExpression bare =
          date.value() instanceof Bound bound && bound.side() == Side.UNTIL
              ? new DateExpression(date.span(), date.text(), bound.of())
              : date;
      Token preposition = sentence.token(bare == date ? first - 1 : first);
      boolean moved =
          TO.contains(preposition.text().toLowerCase(Locale.ROOT))
              && under(sentence, preposition, stage)
              && !DateTree.vague(bare.value());
      if (moved) {
        return bare;
      }
    }
    return null;
  }

  /** Under the verb of putting off or its particle: {@code pushed back to}. */
  private static boolean under(Sentence sentence, Token preposition, StageReading stage) {
    int head = preposition.head();
    return stage.chain().contains(head)
        || head >= 0
            && !sentence.token(head).isVerb()
            && !sentence.token(head).isNoun()
            && stage.chain().contains(sentence.token(head).head());
  }
}
