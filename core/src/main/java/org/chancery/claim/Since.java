package org.chancery.claim;

import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue.Bound;
import org.jspecify.annotations.Nullable;

/** {@code since September, when the two met}: what a bound is explained by happened just then. */
final class Since {
  private Since() {}

  /** Returns when the event of the verb at {@code trigger} is, or null if no bound tells it. */
  static @Nullable DateExpression read(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    boolean explains =
        verb.relation().equals("relcl")
            && verb.head() >= 0
            && sentence.children(trigger).stream().anyMatch(t -> t.lemma().equals("when"));
    if (!explains) {
      return null;
    }
    int explained = sentence.token(verb.head()).span().start();
    for (DateExpression date : sentence.dates()) {
      if (date.value() instanceof Bound bound && date.span().contains(explained)) {
        return new DateExpression(date.span(), date.text(), bound.of());
      }
    }
    return null;
  }
}
