package org.chancery.claim.dating;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.BlockType;

/** Whether what a date dates is told as past or as to come, by the verb that governs it. */
final class DateTense {
  private static final int DEPTH = 8;

  /** Participles that look ahead: {@code an election expected in 2031}. */
  private static final Set<String> AHEAD =
      Set.of("expect", "plan", "schedule", "set", "slate", "propose", "intend", "due", "project");

  private DateTense() {}

  static Direction of(Sentence sentence, DateExpression date) {
    int at = sentence.tokenAt(date.span().start());
    if (at < 0) {
      return Direction.UNKNOWN;
    }
    int verb = verb(sentence, at);
    if (verb < 0) {
      // A file picture shows what has been.
      return sentence.block() == BlockType.CAPTION ? Direction.PAST : Direction.UNKNOWN;
    }
    boolean quoted = sentence.quoted(date.span().start());
    Direction direction = direction(sentence, verb, 0);
    return direction == Direction.FUTURE && quoted ? Direction.UNKNOWN : direction;
  }

  private static Direction direction(Sentence sentence, int verb, int depth) {
    Token token = sentence.token(verb);
    return switch (Tenses.of(sentence, verb)) {
      case PAST -> Direction.PAST;
      case PERFECT -> AHEAD.contains(token.lemma()) ? Direction.UNKNOWN : Direction.PAST;
      case FUTURE -> Direction.FUTURE;
      case PARTICIPLE -> AHEAD.contains(token.lemma()) ? Direction.UNKNOWN : Direction.PAST;
      case INFINITIVE, BARE -> {
        int above = token.head() < 0 ? -1 : verb(sentence, token.head());
        boolean ahead =
            above >= 0
                && depth < DEPTH
                && (Tenses.of(sentence, above) == Tense.PRESENT
                    || direction(sentence, above, depth + 1) == Direction.FUTURE);
        yield ahead ? Direction.FUTURE : Direction.UNKNOWN;
      }
      default -> Direction.UNKNOWN;
    };
  }

  /** The first verb at or over a word, -1 if there is none. */
  private static int verb(Sentence sentence, int from) {
    int at = from;
    for (int step = 0; step < DEPTH && at >= 0; step++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }
}
