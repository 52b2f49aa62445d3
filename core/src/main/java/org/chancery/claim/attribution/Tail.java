package org.chancery.claim.attribution;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * {@code …, the ministry said on Friday}: a reporting verb that ends the sentence speaks for all of
 * it, however the parser has hung it.
 */
final class Tail implements Mechanism {
  private static final Set<String> MARKS = Set.of(",", "\"", "”", "''", ":", "–", "—", "-");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");

  /** {@code where she said}: a clause of its own, about something else. */
  private static final Set<String> RELATIVE = Set.of("WRB", "WP", "WDT", "WP$");

  private static final int LONGEST_SUBJECT = 14;

  private final Wording wording;
  private final Subjects subjects;

  Tail(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Token verb : sentence.tokens()) {
      if (wording.says(sentence, verb)
          && verb.index() > scene.trigger()
          && scene.page().quote(verb.span().start()).isEmpty()
          && ends(sentence, verb)) {
        if (apart(sentence, verb, scene.trigger())) {
          subjects.read(scene, verb.index(), findings);
        } else if (findings.nobody() && sentence.children(verb.index(), "nsubj").isEmpty()) {
          before(sentence, verb)
              .filter(m -> subjects.vouches(sentence, m))
              .ifPresent(m -> subjects.speaker(scene, m, findings));
        }
      }
    }
  }

  /**
   * {@code …, X told Y}: X stands between a comma and the verb, whatever the parser makes of it.
   */
  private static Optional<Mention> before(Sentence sentence, Token verb) {
    return sentence.mentions().stream()
        .filter(m -> m.end() == verb.index() && m.first() > 0)
        .filter(m -> MARKS.contains(sentence.token(m.first() - 1).text()))
        .findFirst();
  }

  /** Nothing that the verb could govern follows it before the next comma. */
  private boolean ends(Sentence sentence, Token verb) {
    boolean complement =
        sentence.children(verb.index(), "ccomp").stream()
            .anyMatch(t -> t.index() > verb.index() && !ended(sentence, verb, t));
    return !complement
        && sentence.tokens().stream()
            .filter(t -> t.index() > verb.index())
            .takeWhile(t -> !t.text().equals(","))
            .noneMatch(t -> FINITE.contains(t.tag()) || t.lemma().equals("that"));
  }

  /** {@code …, X said, Y reported}: the second verb governs the first, or so it should. */
  private boolean ended(Sentence sentence, Token verb, Token next) {
    return wording.says(sentence, next)
        && sentence.token(verb.index() + 1).text().equals(",")
        && next.index() > verb.index() + 1;
  }

  private static boolean apart(Sentence sentence, Token verb, int trigger) {
    int subject =
        sentence.children(verb.index(), "nsubj").stream()
            .mapToInt(Token::index)
            .findFirst()
            .orElse(-1);
    if (subject < 0) {
      return false;
    }
    int from = Math.min(subject, verb.index());
    for (int i = from - 1; i > trigger && i > from - LONGEST_SUBJECT; i--) {
      Token token = sentence.token(i);
      if (MARKS.contains(token.text())) {
        return true;
      }
      if (RELATIVE.contains(token.tag())) {
        return false;
      }
      if (!sentence.dominates(subject, i) && !sentence.dominates(verb.index(), i)) {
        return false;
      }
    }
    return false;
  }
}
