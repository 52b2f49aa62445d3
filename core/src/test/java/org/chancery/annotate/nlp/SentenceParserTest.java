package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.annotate.Token;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceParserTest {
  private final SentenceParser parser = SharedParser.get();

  @Test
  void findsTagsBaseFormsAndRelations() {
    assertThat(parse("The Norwegian king will visit Berlin on Monday, the palace said."))
        .containsExactly(
            "The the DT det king",
            "Norwegian norwegian JJ nmod king",
            "king king NN nsubj visit",
            "will will MD aux visit",
            "visit visit VB ccomp said",
            "Berlin berlin NNP dobj visit",
            "on on IN prep visit",
            "Monday monday NNP pobj on",
            ", , , punct said",
            "the the DT det palace",
            "palace palace NN nsubj said",
            "said say VBD root -",
            ". . . punct said");
  }

  @Test
  void aWordOfAMegabyteCostsNoMoreThanItsLength() {
    String text = "The king met " + "w".repeat(1_000_000) + " in Oslo.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(parser.parseSentence(text, new Span(0, text.length())).tokens())
                .extracting(token -> token.span().length())
                .containsExactly(3, 4, 3, 1_000_000, 2, 4, 1));
  }

  @Test
  void tellsPassiveAndAgent() {
    assertThat(parse("He was invited by Finland's president."))
        .contains(
            "He he PRP nsubjpass invited",
            "invited invite VBN root -",
            "by by IN agent invited",
            "Finland finland NNP poss president",
            "president president NN pobj by");
  }

  @Test
  void keepsNumbersAsTheirOwnBaseForm() {
    assertThat(parse("The two sides sent 35 envoys in 2019."))
        .contains("two two CD nmod sides", "35 35 CD nmod envoys", "2019 2019 CD pobj in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It starts at $2. It's quick.",
        "“We won’t go,” said Lund — he’s tired…",
        "It was â€œdone.â€\u009d He canâ€™t go.",
        "A\u00a0minis\u00adter\u200b left\tOslo.\r\nHe cannot stay; 3,000 (three thousand) waited.",
        "The Côte d’Ivoire–Ghana talks cost €5m [sic] & more… see https://example.org/a?b=c.",
        "Zażółć gęślą 中国 \ud83c\uddeb\ud83c\uddf7 jaźń."
      })
  void placesEveryWordExactly(String text) {
    List<ParsedSentence> sentences = SharedParser.parse(parser, text, new Span(0, text.length()));

    StringBuilder rest = new StringBuilder(text);
    int previous = 0;
    for (ParsedSentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(previous);
        assertThat(token.text()).isEqualTo(token.span().of(text)).isNotBlank();
        assertThat(sentence.span().contains(token.span())).isTrue();
        previous = token.span().end();
        for (int i = token.span().start(); i < previous; i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    assertThat(rest.toString().replaceAll("[\\s\u00a0\u200b\u00ad]", "")).isEmpty();
  }

  @Test
  void countsOffsetsFromTheStartOfTheText() {
    String text = "Headline\n\nThe king left.";

    ParsedSentence sentence = SharedParser.parse(parser, text, new Span(10, text.length())).get(0);

    assertThat(sentence.span()).isEqualTo(new Span(10, 24));
    assertThat(sentence.tokens().get(1).span()).isEqualTo(new Span(14, 18));
    assertThat(sentence.tokens().get(1).index()).isEqualTo(1);
  }

  @Test
  void splitsTheFullStopFromANumber() {
    assertThat(parse("It costs $2.")).endsWith("2 2 CD dobj costs", ". . . punct costs");
  }

  @Test
  void parsesNothingInNothing() {
    assertThat(SharedParser.parse(parser, " \n ", new Span(0, 3))).isEmpty();
    assertThat(parser.parseSentence(" \n ", new Span(0, 3)).tokens()).isEmpty();
  }

  @Test
  void refusesABlockOutsideTheText() {
    assertThatThrownBy(() -> SharedParser.parse(parser, "Short.", new Span(0, 7)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void survivesASentenceWithoutEnd() {
    String text = "the ministers of Chad and Mali, who met in Oslo, and ".repeat(120);

    List<ParsedSentence> sentences = SharedParser.parse(parser, text, new Span(0, text.length()));

    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(120 * 13);
  }

  @Test
  void givesManyThreadsTheSameAnswer() throws Exception {
    String text =
        "Kenya's president, who arrived on Tuesday, will meet his Ugandan counterpart. They may sign"
            + " a trade pact, officials said. Talks were put off twice in 2018.";
    Callable<List<ParsedSentence>> task =
        () -> SharedParser.parse(parser, text, new Span(0, text.length()));
    List<ParsedSentence> expected = task.call();

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<ParsedSentence>> answer :
          threads.invokeAll(java.util.Collections.nCopies(40, task))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private List<String> parse(String text) {
    List<String> lines = new ArrayList<>();
    for (ParsedSentence sentence : SharedParser.parse(parser, text, new Span(0, text.length()))) {
      for (Token token : sentence.tokens()) {
        String head = token.head() < 0 ? "-" : sentence.tokens().get(token.head()).text();
        lines.add(
            String.join(" ", token.text(), token.lemma(), token.tag(), token.relation(), head));
      }
    }
    return lines;
  }
}
