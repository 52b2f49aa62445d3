package org.chancery.claim;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.Counts;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of what has just come to its end: {@code ended a three-day visit}, {@code wraps up
 * two days of talks}, {@code at the end of a week-long tour}. They are the last before the report.
 */
final class Stay {
  private static final Set<String> ENDS = Set.of("end", "close", "conclusion", "completion");

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
    int days = Counts.of(sentence.token(first).text());
    int last = length == noun ? first + 2 : length.index();
    return days <= 0
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

  /** Whether the word over the stay ends it: a verb not to come nor long past, or its noun. */
  private static boolean ends(Sentence sentence, Token over) {
    if (over.lemma().equals("of") && over.head() >= 0) {
      Token end = sentence.token(over.head());
      return ENDS.contains(end.lemma()) && beside(sentence, end);
    }
    return over.isVerb()
        && NounStage.CLOSING.contains(over.lemma())
        && sentence.children(over.index()).stream()
            .noneMatch(t -> t.tag().equals("MD") || t.tag().equals("TO") || had(t));
  }

  /** {@code said at the end of}: told of what is over. */
  private static boolean beside(Sentence sentence, Token end) {
    return end.head() >= 0
        && Set.of("at", "after", "on")
            .contains(sentence.token(end.head()).text().toLowerCase(Locale.ROOT));
  }

  private static boolean had(Token token) {
    return token.relation().startsWith("aux") && token.tag().equals("VBD");
  }
}
