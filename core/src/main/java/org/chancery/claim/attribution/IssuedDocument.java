package org.chancery.claim.attribution;

import java.util.List;
import org.chancery.annotate.Mention;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.claim.syntax.Syntax;

/** {@code the statement added that …}: the word of whoever issued it, told before. */
final class IssuedDocument implements Mechanism {
  private static final int REACH = 6;

  private final Wording wording;
  private final Subjects subjects;

  IssuedDocument(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.empty()) {
      return;
    }
    Sentence sentence = scene.sentence();
    for (Token noun : sentence.tokens()) {
      if (wording.documents().contains(noun.lemma())
          && noun.relation().equals("nsubj")
          && noun.head() >= 0
          && wording.says(sentence, sentence.token(noun.head()))
          && sentence.dominates(noun.head(), scene.trigger())
          && !sentence.dominates(noun.index(), scene.trigger())) {
        issuer(scene.page(), scene.at(), noun.lemma(), findings);
        return;
      }
    }
  }

  private void issuer(Page page, int from, String document, Findings findings) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Scene scene = page.scene(i, 0);
      Syntax syntax = scene.syntax();
      for (Token noun : scene.sentence().tokens()) {
        if (!noun.lemma().equals(document)) {
          continue;
        }
        List<Mention> issuers = Subjects.issuers(syntax, noun.index());
        if (issuers.isEmpty()) {
          issuers =
              syntax
                  .governingVerb(noun.index())
                  .filter(verb -> wording.says(scene.sentence(), verb))
                  .map(verb -> syntax.subject(verb.index()))
                  .orElse(List.of());
        }
        issuers.forEach(mention -> subjects.speaker(scene, mention, findings));
        if (!findings.empty()) {
          return;
        }
      }
    }
  }
}
