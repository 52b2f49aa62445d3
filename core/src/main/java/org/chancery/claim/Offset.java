package org.chancery.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads days counted from the news itself: {@code two days before his trip}, {@code a day after she
 * met him}, {@code on the eve of the visit}.
 */
final class Offset {
  private static final Map<String, Integer> NUMBERS =
      Map.of("the", 1, "a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** How many words may stand between the preposition and the event. */
  private static final int REACH = 12;

  private Offset() {}

  /**
   * Returns the day counted, or null if the event is not counted from, or is counted from something
   * past whose own day is not known: only what is said, and what is told in the present, is of the
   * day of the report.
   *
   * @param sentence the sentence
   * @param event index of the word that tells of the event
   * @param reporting lemmas of the verbs of saying
   */
  static @Nullable DateExpression read(Sentence sentence, int event, Set<String> reporting) {
    for (int at = event - 1; at > 1 && at > event - REACH; at--) {
      Token token = sentence.token(at);
      String word = token.text().toLowerCase(Locale.ROOT);
      if (token.text().equals(",")) {
        return null;
      }
      if (word.equals("before") || word.equals("after")) {
        return past(sentence, at, reporting)
            ? null
            : counted(sentence, at, word.equals("before") ? 1 : -1);
      }
      if (word.equals("of") && at > 2 && sentence.token(at - 1).lemma().equals("eve")) {
        return past(sentence, at, reporting) ? null : expression(sentence, at - 2, at, days(1));
      }
    }
    return null;
  }

  /** Whether what stands over the count is told as past, and is not merely said. */
  private static boolean past(Sentence sentence, int at, Set<String> reporting) {
    Token over = sentence.token(at);
    Token verb = null;
    Token participle = null;
    for (int step = 0; over.head() >= 0 && step < REACH; step++) {
      over = sentence.token(over.head());
      if (over.isVerb() && over.index() < at) {
        boolean clause = over.relation().equals("acl");
        verb = clause ? verb : over;
        participle = clause ? over : participle;
      }
    }
    if (verb == null) {
      // "Bombs thrown on the eve of": all the verb a headline has.
      return participle != null && participle.tag().equals("VBN");
    }
    if (reporting.contains(verb.lemma())) {
      return false;
    }
    List<Token> auxiliaries =
        sentence.children(verb.index()).stream()
            .filter(t -> t.relation().startsWith("aux"))
            .toList();
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBN")
            && auxiliaries.stream().allMatch(t -> t.tag().matches("VBD|VBN"));
  }

  private static @Nullable DateExpression counted(Sentence sentence, int at, int sign) {
    String unit = sentence.token(at - 1).text().toLowerCase(Locale.ROOT);
    if (!unit.equals("day") && !unit.equals("days")) {
      return null;
    }
    Integer number = NUMBERS.get(sentence.token(at - 2).text().toLowerCase(Locale.ROOT));
    return number == null ? null : expression(sentence, at - 2, at, days(sign * number));
  }

  private static DateValue days(int amount) {
    return new DateValue.Relative(DateValue.Unit.DAY, amount);
  }

  /** Returns the words from one to another, both included, as a date expression of that value. */
  static DateExpression expression(Sentence sentence, int from, int to, DateValue value) {
    StringBuilder text = new StringBuilder();
    for (Token word : sentence.tokens().subList(from, to + 1)) {
      boolean joined =
          text.length() == 0 || word.text().equals("-") || text.charAt(text.length() - 1) == '-';
      text.append(joined ? "" : " ").append(word.text());
    }
    Span span = new Span(sentence.token(from).span().start(), sentence.token(to).span().end());
    return new DateExpression(span, text.toString(), value);
  }
}
