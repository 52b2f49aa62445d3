package org.chancery.claim;

import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of what has just come to its end: {@code ended a three-day visit}, {@code wraps up
 * two days of talks}. They are the last before the report.
 */
final class Stay {
  private static final Map<String, Integer> NUMBERS =
      Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten", 10);

  private Stay() {}

  /** Returns the days up to the report, or null if nobody is said to end so many days of it. */
  static @Nullable DateExpression read(Sentence sentence, int event) {
    Token noun = sentence.token(event);
    Token length = noun;
    int first = first(sentence, event);
    if (first < 0 && noun.head() >= 0 && noun.relation().equals("pobj")) {
      // "two days of talks"
      Token of = sentence.token(noun.head());
      length = of.head() >= 0 && of.lemma().equals("of") ? sentence.token(of.head()) : noun;
      first = length.lemma().equals("day") ? length.index() - 1 : -1;
    }
    if (first < 0 || length.head() < 0 || !ends(sentence, sentence.token(length.head()))) {
      return null;
    }
    Integer days = NUMBERS.get(sentence.token(first).text().toLowerCase(Locale.ROOT));
    int last = length == noun ? first + 2 : length.index();
    return days == null
        ? null
        : Offset.expression(
            sentence, first, last, new DateValue.Around(DateValue.Unit.DAY, days, Direction.PAST));
  }

  /** Where {@code three-day} stands before the noun. */
  private static int first(Sentence sentence, int noun) {
    for (int at = noun - 1; at >= 2 && at > noun - 5; at--) {
      if (sentence.token(at).lemma().equals("day") && sentence.token(at - 1).text().equals("-")) {
        return at - 2;
      }
    }
    return -1;
  }

  private static boolean ends(Sentence sentence, Token verb) {
    return verb.isVerb()
        && NounStage.CLOSING.contains(verb.lemma())
        && sentence.children(verb.index()).stream()
            .noneMatch(t -> t.tag().equals("MD") || t.tag().equals("TO") || had(t));
  }

  private static boolean had(Token token) {
    return token.relation().startsWith("aux") && token.tag().equals("VBD");
  }
}
