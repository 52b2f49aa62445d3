package org.chancery.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Words;
import org.chancery.claim.syntax.Syntax;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** The sentences of one report with their grammar and the media they name. */
final class Page {
  private final AnnotatedReport report;
  private final Words words;
  private final CarrierFinder carriers;
  private @Nullable Boolean transcript;

  Page(AnnotatedReport report, Words words, CarrierFinder carriers) {
    this.report = report;
    this.words = words;
    this.carriers = carriers;
  }

  AnnotatedReport report() {
    return report;
  }

  Sentence sentence(int at) {
    return report.sentences().get(at);
  }

  int size() {
    return report.sentences().size();
  }

  Syntax syntax(int at) {
    return new Syntax(sentence(at), words);
  }

  /** Returns whether it is a conversation, asked once of whoever can tell. */
  boolean transcript(Predicate<Page> finder) {
    if (transcript == null) {
      transcript = finder.test(this);
    }
    return transcript;
  }

  List<Carrier> media(int at) {
    return carriers.find(sentence(at), report.text());
  }

  /** Returns the scene of a word of another sentence. */
  Scene scene(int at, int word) {
    return new Scene(report, at, word, this);
  }

  /** Returns whether two sentences stand in one paragraph. */
  boolean together(int a, int b) {
    if (a < 0 || b < 0 || a >= size() || b >= size()) {
      return false;
    }
    return report.clean().blocks().stream()
        .anyMatch(
            block ->
                block.span().contains(sentence(a).span().start())
                    && block.span().contains(sentence(b).span().start()));
  }

  /** Returns the quotation that the unit at {@code offset} lies in, empty if it lies in none. */
  Optional<Span> quote(int offset) {
    return report.clean().blocks().stream()
        .filter(block -> block.span().contains(offset))
        .flatMap(block -> ParagraphQuotes.of(report.text(), block.span()).stream())
        .filter(quote -> quote.contains(offset))
        .findFirst();
  }
}
