package org.chancery.claim.attribution;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** {@code a Danish proposal for talks}, {@code X's pledge to visit Y}: the noun is his word. */
final class SpokenNoun implements Mechanism {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "xcomp", "relcl");
  private static final Set<String> REFUSING =
      Set.of("reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "ignore", "drop");
  private static final int REACH = 4;

  private final Wording wording;
  private final Subjects subjects;

  SpokenNoun(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  /** {@code rejected a proposal for talks}: then the word is the one who rejects it. */
  private static boolean refused(Sentence sentence, Token noun) {
    return noun.head() >= 0 && REFUSING.contains(sentence.token(noun.head()).lemma());
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.nobody()) {
      return;
    }
    Sentence sentence = scene.sentence();
    Token token = scene.token();
    for (int step = 0; step < REACH && token.head() >= 0; step++) {
      Token head = sentence.token(token.head());
      boolean matter =
          CLAUSES.contains(token.relation())
              || token.relation().equals("prep") && LINKS.contains(token.lemma());
      if (matter
          && head.isNoun()
          && !refused(sentence, head)
          && wording.words().contains(head.lemma())) {
        Subjects.issuers(scene.syntax(), head.index()).stream()
            .filter(m -> subjects.vouches(sentence, m))
            .forEach(m -> subjects.speaker(scene, m, findings));
        return;
      }
      token = head;
    }
  }
}
