package org.chancery.claim;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateValue.Bound;
import org.jspecify.annotations.Nullable;

/**
 * {@code since September, when the two met}, {@code on Monday, when they will meet}: what a date is
 * explained by happens just then.
 */
final class Explained {
  private Explained() {}

  /**
   * Returns when the event is, or null if no date is explained by it.
   *
   * @param sentence the sentence
   * @param trigger index of the word that tells of the event
   * @param chain the words over it that make its stage
   */
  static @Nullable DateExpression read(Sentence sentence, int trigger, List<Integer> chain) {
    return Stream.concat(Stream.of(trigger), chain.stream())
        .flatMap(verb -> sentence.children(verb).stream())
        .filter(child -> child.lemma().equals("when") && child.index() > 0)
        .flatMap(when -> before(sentence, when))
        .findFirst()
        .orElse(null);
  }

  private static Stream<DateExpression> before(Sentence sentence, Token when) {
    int comma = sentence.token(when.index() - 1).text().equals(",") ? 1 : 0;
    int last = sentence.token(Math.max(0, when.index() - 1 - comma)).span().start();
    return sentence.dates().stream()
        .filter(date -> date.span().contains(last))
        .map(
            date ->
                date.value() instanceof Bound bound
                    ? new DateExpression(date.span(), date.text(), bound.of())
                    : date)
        .filter(date -> !DateTree.vague(date.value()));
  }
}
