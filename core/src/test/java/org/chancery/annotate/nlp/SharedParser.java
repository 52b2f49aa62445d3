package org.chancery.annotate.nlp;

import java.nio.file.Path;

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

  private static final class Holder {
    static final SentenceParser PARSER = NlpModels.load(CACHE, message -> {});
  }
}
