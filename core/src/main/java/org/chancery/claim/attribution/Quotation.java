package org.chancery.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.model.Block;
import org.chancery.model.Span;

/** A quotation is its speaker's, though the reporting verb stands in a sentence beside it. */
final class Quotation implements Mechanism {
  private final Wording wording;
  private final Subjects subjects;

  Quotation(Wording wording, Subjects subjects) {
    this.wording = wording;
    this.subjects = subjects;
  }

  @Override
  public void read(Scene scene, Findings findings) {
    if (!findings.empty() || !quoted(scene)) {
      return;
    }
    Page page = scene.page();
    int at = scene.at();
    for (int other : new int[] {at, at + 1, at - 1, at + 2, at - 2}) {
      if (other == at || page.together(at, other)) {
        speakers(page.scene(other, 0), findings);
        if (!findings.empty()) {
          return;
        }
      }
    }
    // A paragraph that is nothing but a quotation goes on with the speaker before it.
    if (at > 0 && !page.together(at, at - 1)) {
      speakers(page.scene(at - 1, 0), findings);
    }
  }

  private void speakers(Scene scene, Findings findings) {
    Sentence sentence = scene.sentence();
    for (Token token : sentence.tokens()) {
      if (wording.says(sentence, token) && !sentence.quoted(token.span().start())) {
        subjects.read(scene, token.index(), findings);
      }
    }
  }

  private static boolean quoted(Scene scene) {
    int offset = scene.token().span().start();
    if (scene.sentence().quoted(offset)) {
      return true;
    }
    String text = scene.report().text();
    for (Block block : scene.report().clean().blocks()) {
      if (block.span().contains(offset)) {
        return quotes(text, block.span()).stream().anyMatch(q -> q.contains(offset));
      }
    }
    return false;
  }

  /** The quoted stretches of a paragraph; they may hold several sentences. */
  private static List<Span> quotes(String text, Span paragraph) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char mark = text.charAt(i);
      if (open < 0 && (mark == '“' || mark == '"')) {
        open = i;
      } else if (open >= 0 && (mark == '”' || mark == '"')) {
        quotes.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quotes.add(new Span(open, paragraph.end()));
    }
    return quotes;
  }
}
