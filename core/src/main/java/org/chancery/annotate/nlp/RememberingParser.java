package org.chancery.annotate.nlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parses no sentence twice that it has seen lately: a copy of an agency's story costs what is new
 * in it. A sentence's tree depends on its own words only, so what is remembered is what would be
 * found again.
 */
final class RememberingParser implements SentenceParser {
  /** Some 800 long stories; 100 MB at the most. */
  static final int SENTENCES = 20_000;

  /** A sentence of more characters is no sentence of a story, and not worth its room. */
  private static final int LONGEST = 1_000;

  private record Key(boolean parsed, String sentence) {}

  private final SentenceParser parser;
  private final Map<Key, ParsedSentence> lately;

  /**
   * Makes one over a parser.
   *
   * @param sentences how many sentences it remembers at the most
   */
  RememberingParser(SentenceParser parser, int sentences) {
    this.parser = parser;
    this.lately =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, ParsedSentence> eldest) {
            return size() > sentences;
          }
        };
  }

  @Override
  public List<ParsedSentence> parseHeadline(String text, Span block) {
    return parser.parseHeadline(text, block);
  }

  @Override
  public ParsedSentence parseSentence(String text, Span sentence) {
    return recall(true, text, sentence, () -> parser.parseSentence(text, sentence));
  }

  @Override
  public ParsedSentence tagSentence(String text, Span sentence) {
    return recall(false, text, sentence, () -> parser.tagSentence(text, sentence));
  }

  private ParsedSentence recall(
      boolean parsed, String text, Span sentence, Supplier<ParsedSentence> anew) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    if (sentence.end() - sentence.start() > LONGEST) {
      return anew.get();
    }
    Key key = new Key(parsed, sentence.of(text));
    ParsedSentence known = known(key);
    if (known == null) {
      known = anew.get();
      keep(key, known);
    }
    return known.movedTo(sentence.start());
  }

  private @Nullable ParsedSentence known(Key key) {
    synchronized (lately) {
      return lately.get(key);
    }
  }

  private void keep(Key key, ParsedSentence sentence) {
    synchronized (lately) {
      lately.put(key, sentence);
    }
  }
}
