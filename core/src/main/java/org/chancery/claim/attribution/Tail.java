package org.chancery.claim.attribution;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * {@code …, the ministry said on Friday}: a reporting verb that ends the sentence speaks for all of
 * it, however the parser has hung it.
 */
final class Tail implements Mechanism {
  private static final Set<String> MARKS = Set.of(",", "\"", "”", "''", ":", "–", "—", "-");
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
          && ends(sentence, verb)
          && apart(sentence, verb, scene.trigger())) {
        subjects.read(scene, verb.index(), findings);
      }
    }
  }

  /** Nothing that the verb could govern follows it. */
  private boolean ends(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > verb.index())
        .noneMatch(t -> t.isVerb() || t.tag().equals("MD") || t.lemma().equals("that"));
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
      if (!sentence.dominates(subject, i) && !sentence.dominates(verb.index(), i)) {
        return false;
      }
    }
    return false;
  }
}
