package org.chancery.annotate.nlp;

import java.nio.file.Path;
import java.util.List;
import org.chancery.model.Span;

/** One parser for all tests of a run, since loading it takes long. */
public final class SharedParser {
  /** Where test runs keep the decoded models. */
  static final Path CACHE =
      CacheDirectory.find(System.getenv(), Path.of(System.getProperty("user.home")));

  private SharedParser() {}

  /** Returns the parser, loaded on first use. */
  public static SentenceParser get() {
    return Holder.PARSER;
  }

  /** Splits a paragraph and parses each of its sentences. */
  public static List<ParsedSentence> parse(SentenceParser parser, String text, Span paragraph) {
    return new SentenceSplitter()
        .split(text, paragraph).stream().map(span -> parser.parseSentence(text, span)).toList();
  }

  private static final class Holder {
    static final SentenceParser PARSER = NlpModels.load(CACHE, message -> {});
  }
}
