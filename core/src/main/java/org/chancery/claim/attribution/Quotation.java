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
    Optional<Span> quote = quote(scene);
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
      if (wording.says(sentence, token) && !sentence.quoted(token.span().start())) {
        subjects.read(scene, token.index(), findings);
      }
    }
  }

  private static Optional<Span> quote(Scene scene) {
    int offset = scene.token().span().start();
    String text = scene.report().text();
    return scene.report().clean().blocks().stream()
        .filter(block -> block.span().contains(offset))
        .flatMap(block -> quotes(text, block.span()).stream())
        .filter(quote -> quote.contains(offset))
        .findFirst();
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
