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
    for (Token child : sentence.children(trigger)) {
      if (!child.lemma().equals("when") || child.index() == 0) {
        continue;
      }
      Token before = sentence.token(child.index() - 1);
      int comma = before.text().equals(",") ? 1 : 0;
      int explained = sentence.token(Math.max(0, before.index() - comma)).span().start();
      for (DateExpression date : sentence.dates()) {
        if (date.value() instanceof Bound bound && date.span().contains(explained)) {
          return new DateExpression(date.span(), date.text(), bound.of());
        }
      }
    }
    return null;
  }
}
