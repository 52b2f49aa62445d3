package org.chancery.claim.attribution;

import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.BlockType;

/** A headline that names no speaker is told by whoever tells the first sentence beneath it. */
final class HeadlineStory implements Mechanism {
  private final Wording wording;
  private final Subjects subjects;

  HeadlineStory(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.empty() || scene.sentence().block() != BlockType.HEADLINE) {
      return;
    }
    Page page = scene.page();
    for (int i = scene.at() + 1; i < page.size(); i++) {
      Sentence lead = page.sentence(i);
      if (lead.block() == BlockType.BODY) {
        for (Token verb : lead.tokens()) {
          if (verb.head() < 0
              && wording.says(lead, verb)
              && !lead.children(verb.index(), "ccomp").isEmpty()) {
            subjects.read(page.scene(i, verb.index()), verb.index(), findings);
          }
        }
        return;
      }
    }
  }
}
