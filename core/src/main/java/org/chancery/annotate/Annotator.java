package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.annotate.actor.ActorAnnotation;
import org.chancery.annotate.actor.ActorAnnotator;
import org.chancery.annotate.actor.SourceSentence;
import org.chancery.annotate.nlp.ParsedSentence;
import org.chancery.annotate.nlp.SentenceParser;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.annotate.time.DateFinder;
import org.chancery.clean.CleanReport;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Span;

/** Parses the blocks of a report that can hold claims and finds its actors and dates. */
public final class Annotator {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SentenceParser parser;
  private final Gate gate;
  private final ActorAnnotator actors = new ActorAnnotator();

  /**
   * Makes an annotator over a parser.
   *
   * @param gate tells which sentences are worth parsing
   */
  public Annotator(SentenceParser parser, Gate gate) {
    this.parser = requireNonNull(parser, "parser");
    this.gate = requireNonNull(gate, "gate");
  }

  /**
   * Returns the report with its sentences: those of headline, body and captions; none of a report
   * that is in another language than English.
   */
  public AnnotatedReport annotate(CleanReport clean) {
    String text = clean.report().text();
    boolean english = clean.report().provenance().language() == null;
    List<SourceSentence> sources = english ? sources(clean) : List.of();
    ActorAnnotation found = actors.annotate(text, sources);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      ParsedSentence parsed = sources.get(i).parsed();
      sentences.add(
          new Sentence(
              sources.get(i).block(),
              parsed.span(),
              parsed.tokens(),
              found.mentions().get(i),
              DateFinder.find(text, parsed.span()),
              QuoteFinder.find(text, parsed.span())));
    }
    return new AnnotatedReport(clean, sentences, found.introductions());
  }

  private List<SourceSentence> sources(CleanReport clean) {
    String text = clean.report().text();
    List<SourceSentence> sources = new ArrayList<>();
    List<Span> spans = splitter.split(text, clean.blocks());
    BitSet admitted = gate.admit(clean, spans);
    int at = 0;
    for (Block block : clean.blocks()) {
      List<ParsedSentence> parsed = new ArrayList<>();
      if (block.type() == BlockType.HEADLINE) {
        parsed.addAll(parser.parseHeadline(text, block.span()));
      }
      for (; at < spans.size() && spans.get(at).end() <= block.span().end(); at++) {
        parsed.add(
            admitted.get(at)
                ? parser.parseSentence(text, spans.get(at))
                : parser.tagSentence(text, spans.get(at)));
      }
      for (ParsedSentence sentence : parsed) {
        if (!sentence.tokens().isEmpty()) {
          sources.add(new SourceSentence(block.type(), sentence));
        }
      }
    }
    return sources;
  }
}
