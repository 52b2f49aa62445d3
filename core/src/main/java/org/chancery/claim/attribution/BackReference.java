package org.chancery.claim.attribution;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/** {@code This was stated by X}: says whose word the sentences before it are. */
final class BackReference implements Mechanism {
  private static final Set<String> POINTING = Set.of("this", "that", "it");
  private static final int REACH = 3;

  private final Wording wording;
  private final Subjects subjects;
  private final Citation citation;

  BackReference(Wording wording, Subjects subjects, Citation citation) {
    this.wording = wording;
    this.subjects = subjects;
    this.citation = citation;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    for (int i = scene.at() + 1; i <= scene.at() + REACH && i < page.size(); i++) {
      Sentence sentence = page.sentence(i);
      for (Token verb : sentence.tokens()) {
        if (wording.says(sentence, verb) && !wording.denies(verb) && points(sentence, verb)) {
          Findings found = new Findings();
          subjects.read(page.scene(i, verb.index()), verb.index(), found);
          citation.read(page.scene(i, verb.index()), found);
          if (findings.nobody()) {
            findings.addAll(found.attribution());
          } else {
            found.attribution().via().forEach(findings::carrier);
          }
          return;
        }
      }
      if (sentence.block() != BlockType.HEADLINE && !page.together(scene.at(), i + 1) && i > 2) {
        return;
      }
    }
  }

  private static boolean points(Sentence sentence, Token verb) {
    boolean passive =
        sentence.children(verb.index(), "nsubjpass").stream()
            .anyMatch(t -> POINTING.contains(t.lemma()));
    boolean active =
        sentence.children(verb.index(), "dobj").stream().anyMatch(t -> t.lemma().equals("this"));
    return passive && sentence.children(verb.index(), "ccomp").isEmpty() || active;
  }
}
