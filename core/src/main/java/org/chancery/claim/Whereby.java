package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Tense;
import org.chancery.claim.syntax.Tenses;
import org.chancery.model.Stage;

/**
 * {@code will fly to Oslo on Monday, where he is to meet her}, {@code a visit on Monday during
 * which they talked}: what the clause of a place or of an event tells shares the days of the clause
 * over it.
 */
final class Whereby {
  private static final Set<String> CLAUSES = Set.of("relcl", "advcl", "acl");
  private static final Set<Tense> PAST = Set.of(Tense.PAST, Tense.PERFECT, Tense.PARTICIPLE);
  private static final Set<Stage> FACTS = Set.of(Stage.HAPPENED, Stage.SIGNED);
  private static final Set<Stage> PLANS = Set.of(Stage.PLANNED, Stage.PROPOSED);
  private static final int DEPTH = 8;

  private Whereby() {}

  /**
   * Returns the words over the clause that tells of the event, from its antecedent up to the verb:
   * the days of one of them are the event's. Empty where the event stands in no such clause or is
   * of another tense.
   */
  static List<Integer> over(Sentence sentence, int event, Stage stage) {
    int at = event;
    for (int step = 0; at >= 0 && step < DEPTH; step++) {
      Token token = sentence.token(at);
      if (token.isVerb() && CLAUSES.contains(token.relation()) && placed(sentence, token)) {
        return over(sentence, token, stage);
      }
      at = token.head();
    }
    return List.of();
  }

  private static List<Integer> over(Sentence sentence, Token clause, Stage stage) {
    List<Integer> over = new ArrayList<>();
    int at = clause.head();
    for (int step = 0; at >= 0 && step < DEPTH; step++) {
      over.add(at);
      if (sentence.token(at).isVerb()) {
        boolean past = PAST.contains(Tenses.of(sentence, at));
        boolean agreed = FACTS.contains(stage) ? past : PLANS.contains(stage) && !past;
        return agreed ? over : over.subList(0, over.size() - 1);
      }
      at = sentence.token(at).head();
    }
    return over;
  }

  /** Whether {@code where}, {@code during which} or {@code at which} opens the clause. */
  private static boolean placed(Sentence sentence, Token clause) {
    return sentence.children(clause.index()).stream()
        .filter(t -> t.index() < clause.index())
        .anyMatch(
            t ->
                t.text().toLowerCase(Locale.ROOT).equals("where")
                    || t.tag().equals("IN")
                        && sentence.children(t.index()).stream()
                            .anyMatch(o -> o.lemma().equals("which")));
  }
}
