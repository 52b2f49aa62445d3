package org.chancery.claim;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;

/** Where a date expression hangs in the tree of its sentence. */
final class DateTree {
  private static final int DEPTH = 6;

  private static final Set<String> MODIFYING = Set.of("compound", "nmod", "poss", "amod");

  private DateTree() {}

  /** Only recently, only a bound: such words give an event no days. */
  static boolean vague(DateValue value) {
    return value instanceof DateValue.Vague
        || value instanceof DateValue.Bound
        || value instanceof DateValue.Around around && around.direction() == Direction.PAST;
  }

  /** Returns the index of the word over the date, or -1 if it is the root or in no word. */
  static int governor(Sentence sentence, DateExpression date) {
    int first = sentence.tokenAt(date.span().start());
    return first < 0 ? -1 : governor(sentence, first, last(sentence, date, first));
  }

  /** Returns the index of the last word of a date that begins at {@code first}. */
  static int last(Sentence sentence, DateExpression date, int first) {
    return Math.max(first, sentence.tokenAt(date.span().end() - 1));
  }

  /** Returns the word over the words from one to another, both included, or -1. */
  static int governor(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head >= 0 && (head < first || head > last)) {
        int preposition = beforeName(sentence, first, head) ? sentence.token(first - 1).head() : -1;
        return preposition >= 0 ? preposition : head;
      }
    }
    return -1;
  }

  /** {@code On Monday Ann Example spoke}: a parser may take the day for part of the name. */
  private static boolean beforeName(Sentence sentence, int first, int head) {
    return first > 0
        && head > first
        && sentence.token(first - 1).lemma().equals("on")
        && sentence.token(first - 1).relation().equals("prep")
        && sentence.mentionAt(head).filter(m -> m.first() > first).isPresent();
  }

  /** Returns the verb, the trigger or the word of its chain that the governor belongs to. */
  static int holder(Sentence sentence, int governor, int trigger, List<Integer> chain) {
    int at = governor;
    for (int step = 0; step < DEPTH; step++) {
      Token token = sentence.token(at);
      if (at == trigger || chain.contains(at) || token.isVerb() || token.head() < 0) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** {@code your Monday briefing}: the date belongs to the noun it stands before. */
  static boolean labels(Sentence sentence, int governor, int last) {
    return governor > last
        && sentence.token(governor).isNoun()
        && MODIFYING.contains(sentence.token(last).relation());
  }

  /** Returns whether a verb stands between a word and one that is over it. */
  static boolean crossesVerb(Sentence sentence, int from, int to) {
    int at = sentence.token(from).head();
    for (int step = 0; at >= 0 && at != to && step < 2 * DEPTH; step++) {
      if (sentence.token(at).isVerb()) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** A verb or a comma between the event and the date parts them. */
  static boolean gap(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).isVerb() || sentence.token(at).text().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
