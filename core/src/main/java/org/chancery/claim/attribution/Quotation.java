package org.chancery.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.Span;

/** A quotation is its speaker's, though the reporting verb stands in a sentence beside it. */
final class Quotation implements Mechanism {
  private static final int REACH = 4;

  private final Wording wording;
  private final Subjects subjects;

  Quotation(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    Optional<Span> quote = scene.page().quote(scene.token().span().start());
    if (!findings.empty() || quote.isEmpty()) {
      return;
    }
    Page page = scene.page();
    for (int beside : beside(page, scene.at(), quote.get())) {
      speakers(page.scene(beside, 0), findings);
      if (!findings.empty()) {
        return;
      }
    }
  }

  /** The sentences in which the verb may stand, the likeliest first. */
  private static List<Integer> beside(Page page, int at, Span quote) {
    int first = at;
    int last = at;
    while (page.together(at, first - 1) && page.sentence(first).span().start() > quote.start()) {
      first--;
    }
    while (page.together(at, last + 1) && page.sentence(last).span().end() < quote.end()) {
      last++;
    }
    List<Integer> order = new ArrayList<>(List.of(at, last, first));
    if (page.together(at, last + 1)) {
      order.add(last + 1);
    }
    // A paragraph that is nothing but a quotation goes on with the speaker before it.
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      order.add(i);
    }
    return order;
  }

  private void speakers(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Token token : sentence.tokens()) {
      if (wording.says(sentence, token) && scene.page().quote(token.span().start()).isEmpty()) {
        subjects.read(scene, token.index(), findings);
      }
    }
  }
}
