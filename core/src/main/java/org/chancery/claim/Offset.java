package org.chancery.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.Counts;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.DateValue.Unit;
import org.chancery.annotate.time.Direction;
import org.chancery.claim.lexicon.Words;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads days counted from the news itself or from a day it names: {@code two days before his trip},
 * {@code on Monday, a day after she met him}, {@code on the eve of the visit}.
 */
final class Offset {
  /** How many words may stand between the preposition and the event. */
  private static final int REACH = 14;

  /** How many days off {@code days before} may be. */
  private static final int DAYS = 7;

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final Words words;

  /**
   * @param words the word classes, for verbs of saying and nouns for what is said
   */
  Offset(Words words) {
    this.words = words;
  }

  /**
   * Returns the day counted, or null if the event is not counted from, or is counted from something
   * past whose own day is not known: only what is said, and what is told in the present, is of the
   * day of the report.
   *
   * @param sentence the sentence
   * @param event index of the word that tells of the event
   */
  @Nullable DateExpression read(Sentence sentence, int event) {
    for (int at = event - 1; at > 0 && at > event - REACH; at--) {
      Token token = sentence.token(at);
      String word = token.text().toLowerCase(Locale.ROOT);
      if (token.text().equals(",") && !apposed(sentence, at)) {
        return null;
      }
      if (word.equals("before") || word.equals("after")) {
        return counted(sentence, at, word.equals("before") ? 1 : -1);
      }
      if (word.equals("of") && at > 2 && sentence.token(at - 1).lemma().equals("eve")) {
        return shifted(sentence, at - 2, at, Unit.DAY, 1);
      }
    }
    return null;
  }

  /** {@code after the minister, Ann Example, visited}: a comma that opens or closes a name. */
  private static boolean apposed(Sentence sentence, int comma) {
    for (int at = comma + 1; at < sentence.tokens().size() && at < comma + 6; at++) {
      if (sentence.token(at).text().equals(",")) {
        break;
      }
      if (sentence.token(at).relation().equals("appos")) {
        return true;
      }
    }
    return comma > 0 && sentence.token(comma - 1).relation().equals("appos");
  }

  private @Nullable DateExpression counted(Sentence sentence, int at, int sign) {
    String word = sentence.token(at - 1).text().toLowerCase(Locale.ROOT);
    Unit unit =
        switch (word) {
          case "day", "days" -> Unit.DAY;
          case "week", "weeks" -> Unit.WEEK;
          default -> null;
        };
    if (unit == null) {
      return null;
    }
    int number = at > 1 ? Counts.of(sentence.token(at - 2).text()) : -1;
    if (number > 0) {
      return shifted(sentence, at - 2, at, unit, sign * number);
    }
    boolean soon = unit == Unit.DAY && word.endsWith("s") && sign > 0;
    return soon && day(sentence, at) instanceof DateValue.Relative
        ? expression(sentence, at - 1, at, new DateValue.Around(unit, DAYS, Direction.FUTURE))
        : null;
  }

  private @Nullable DateExpression shifted(
      Sentence sentence, int from, int to, Unit unit, int amount) {
    DateValue day = day(sentence, to);
    if (day == null) {
      return null;
    }
    boolean today = day instanceof DateValue.Relative relative && relative.amount() == 0;
    DateValue value =
        today
            ? new DateValue.Relative(unit, amount)
            : new DateValue.Shifted(day, Direction.PAST, unit, amount);
    return expression(sentence, from, to, value);
  }

  /**
   * The day of what stands over the count: its own, else that of the report if it is merely said or
   * told in the present, else null.
   */
  private @Nullable DateValue day(Sentence sentence, int at) {
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
    DateValue beside = beside(sentence, at);
    if (beside != null) {
      return beside;
    }
    DateValue today = new DateValue.Relative(Unit.DAY, 0);
    if (verb == null) {
      // "Bombs thrown on the eve of": all the verb a headline has.
      return participle != null && participle.tag().equals("VBN") ? null : today;
    }
    DateValue own = own(sentence, verb, at);
    return own != null ? own : past(sentence, verb) ? null : today;
  }

  /** {@code Monday, a day after}: the day that the count stands in apposition to. */
  private static @Nullable DateValue beside(Sentence sentence, int at) {
    int comma = at - 3;
    if (comma < 1 || !sentence.token(comma).text().equals(",")) {
      return null;
    }
    int last = sentence.token(comma - 1).span().start();
    return sentence.dates().stream()
        .filter(d -> d.span().contains(last) && d.value().ofOneDay())
        .map(DateExpression::value)
        .findFirst()
        .orElse(null);
  }

  /** {@code closed on Monday a day after}: the day of the verb, where its clause names one. */
  private static @Nullable DateValue own(Sentence sentence, Token verb, int before) {
    for (DateExpression date : sentence.dates()) {
      int governor = DateTree.governor(sentence, date);
      boolean fits =
          governor >= 0
              && date.value().ofOneDay()
              && sentence.tokenAt(date.span().start()) < before
              && DateTree.holder(sentence, governor, verb.index(), List.of()) == verb.index();
      if (fits) {
        return date.value();
      }
    }
    return null;
  }

  /** Whether a verb is told as past, and is not merely of what is said. */
  private boolean past(Sentence sentence, Token verb) {
    if (words.reporting().contains(verb.lemma())) {
      return false;
    }
    boolean came =
        verb.lemma().equals("come")
            && sentence.children(verb.index(), "nsubj").stream()
                .anyMatch(s -> words.news().contains(s.lemma()));
    return !came
        && (verb.tag().equals("VBD")
            || verb.tag().equals("VBN")
                && sentence.children(verb.index()).stream()
                    .filter(t -> t.relation().startsWith("aux"))
                    .allMatch(t -> PAST.contains(t.tag())));
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
