package org.chancery.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.actor.ActorAnnotation;
import org.chancery.annotate.actor.ActorAnnotator;
import org.chancery.annotate.actor.SourceSentence;
import org.chancery.annotate.nlp.ParsedSentence;
import org.chancery.annotate.nlp.SentenceParser;
import org.chancery.annotate.time.DateFinder;
import org.chancery.clean.CleanReport;
import org.chancery.model.Block;
import org.chancery.model.BlockType;

/** Parses the blocks of a report that can hold claims and finds its actors and dates. */
public final class Annotator {
  private final SentenceParser parser;
  private final ActorAnnotator actors = new ActorAnnotator();

  /** Makes an annotator over a parser. */
  public Annotator(SentenceParser parser) {
    this.parser = requireNonNull(parser, "parser");
  }

  /**
   * Returns the report with its sentences: those of headline, body and captions; none of a report
   * that is in another language than English.
   */
  public AnnotatedReport annotate(CleanReport clean) {
    String text = clean.report().text();
    List<SourceSentence> sources = new ArrayList<>();
    boolean english = clean.report().provenance().language() == null;
    for (Block block : english ? clean.blocks() : List.<Block>of()) {
      for (ParsedSentence parsed : parse(text, block)) {
        if (!parsed.tokens().isEmpty()) {
          sources.add(new SourceSentence(block.type(), parsed));
        }
      }
    }
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

  private List<ParsedSentence> parse(String text, Block block) {
    BlockType type = block.type();
    return switch (type) {
      case HEADLINE -> parser.parseHeadline(text, block.span());
      case BODY, CAPTION -> parser.parse(text, block.span());
      case DATELINE, CREDIT, FURNITURE -> List.of();
    };
  }
}
