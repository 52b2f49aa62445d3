package org.chancery.claim.attribution;

import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** {@code The newspaper reports:}, and then the paragraph that it reports. */
final class Introduced implements Mechanism {
  private final Wording wording;
  private final Subjects subjects;

  Introduced(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Page page = scene.page();
    int at = scene.at();
    while (at > 0 && page.together(at, at - 1) && !colon(page.sentence(at - 1))) {
      at--;
    }
    if (at == 0 || !colon(page.sentence(at - 1))) {
      return;
    }
    Sentence before = page.sentence(at - 1);
    for (Token verb : before.tokens()) {
      if (wording.says(before, verb) && !before.quoted(verb.span().start())) {
        Findings found = new Findings();
        subjects.read(page.scene(at - 1, verb.index()), verb.index(), found);
        if (findings.nobody()) {
          findings.addAll(found.attribution());
        } else {
          found.attribution().via().forEach(findings::carrier);
        }
      }
    }
  }

  private static boolean colon(Sentence sentence) {
    int size = sentence.tokens().size();
    return size > 0 && sentence.token(size - 1).text().equals(":");
  }
}
