package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** What is remembered of a sentence is what would be found again, wherever it stands. */
class RememberingParserTest {
  private static final String STORY =
      "The king of Tonga flew to Suva. He met the prime minister. \"We are old friends,\" he said.";

  private final List<String> parsed = new ArrayList<>();
  private final SentenceParser parser = SharedParser.get();

  private final SentenceParser counting =
      new SentenceParser() {
        @Override
        public List<ParsedSentence> parseHeadline(String text, Span block) {
          return parser.parseHeadline(text, block);
        }

        @Override
        public ParsedSentence parseSentence(String text, Span sentence) {
          parsed.add(sentence.of(text));
          return parser.parseSentence(text, sentence);
        }

        @Override
        public ParsedSentence tagSentence(String text, Span sentence) {
          return parser.tagSentence(text, sentence);
        }
      };

  @Test
  void ofACopyOnlyWhatIsNewIsParsed() {
    RememberingParser remembering = new RememberingParser(counting, 10);
    all(remembering, STORY);
    assertThat(parsed).hasSize(3);
    String copy = "SUVA, May 3 – It rained. " + STORY;
    assertThat(all(remembering, copy)).isEqualTo(all(parser, copy));
    assertThat(parsed).hasSize(4).last().isEqualTo("SUVA, May 3 – It rained.");
  }

  @Test
  void aSentenceThatIsOnlyTaggedIsNotTakenForParsed() {
    RememberingParser remembering = new RememberingParser(counting, 10);
    Span first = new SentenceSplitter().split(STORY, new Span(0, STORY.length())).get(0);
    assertThat(remembering.tagSentence(STORY, first).tokens()).allMatch(t -> t.head() < 0);
    assertThat(remembering.parseSentence(STORY, first))
        .isEqualTo(parser.parseSentence(STORY, first));
  }

  @Test
  void itForgetsTheOldest() {
    RememberingParser remembering = new RememberingParser(counting, 2);
    all(remembering, STORY);
    all(remembering, STORY);
    assertThat(parsed).hasSize(6);
  }

  private static List<ParsedSentence> all(SentenceParser parser, String text) {
    return SharedParser.parse(parser, text, new Span(0, text.length()));
  }
}
