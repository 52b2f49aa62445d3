package org.chancery.annotate.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where a sentence ends; the white space there is not part of either sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left. |He returned on Monday.",
        "Mr. Berg met Sen. Lund and Lt. Gen. Falk in Washington D.C. on Jan. 5 at 10 a.m. local time.",
        "The U.S. President spoke. |The delegation flew to the U.S. |It stayed.",
        "He arrives in the U.S. on Friday. |They meet at the U.N. |No date was set.",
        "The U.S. No. 2 diplomat left. |Asked to stay, he said: No. |He flew home.",
        "Anna W. Roe and J. R. Moe spoke. |Plan B. |The rest failed.",
        "Talks open at 3 p.m. (1900 GMT) on Friday and end at 5 p.m. |Ministers dine later.",
        "The visit starts at 9 a.m. Moscow time and ends at 8 p.m. EST.",
        "FRIDAY, DEC. 8: a summit. |SUNDAY, NOV. 3: a rest.",
        "“We will go.” |The minister smiled.",
        "\"We will go.\" |The minister smiled.",
        "\"Will he come?\" Foreign Minister Lund asked. |\"Yes!\" |The hall cheered.",
        "“Why?” he asked. |“Because.”",
        "He left the summit.|He flew home.|“I am tired,” he said.",
        "It costs $2. |It's quick. |Prices rose 3.5 percent to $1.2 billion.",
        "He paused ... and went on. |Then he stopped... |Nobody spoke.",
        "The list: |• Oslo |• Bergen |• Tromso",
        "He named three towns: |* Oslo |* Bergen",
        "1. Oslo hosts the talks. |2. Bergen hosts the dinner.",
        "The firm Acme Inc. Chairman Olsen left. |He works for Acme Corp. |The firm declined.",
        "See Art. 5 of the treaty, p. 7, and Fig. 2.",
        "The EU-U.S. Summit opened. |Visit www.example.org or state.gov. |Bye!",
        "Really?! |Yes (at last). |(So they say.) |Fine.",
        "It was â€œdone.â€\u009d |He donâ€™t mind.",
        "The premier (Mr. Dahl) left.\u00a0|The king stayed."
      })
  void endsSentencesWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");
    List<String> expected =
        Stream.of(marked.replace('\u00a0', ' ').split("\\|")).map(String::strip).toList();

    List<Span> sentences = splitter.split(text, new Span(0, text.length()));

    assertThat(sentences).extracting(s -> s.of(text).strip()).isEqualTo(expected);
  }

  @Test
  void takesALineFeedForAnEndOnlyAfterAFullSentence() {
    String text = "The envoy, who\nflew in, left.\nhe was tired\n\nMore news\n- item one";

    List<Span> sentences = splitter.split(text, new Span(0, text.length()));

    assertThat(sentences)
        .extracting(s -> s.of(text))
        .containsExactly(
            "The envoy, who\nflew in, left.", "he was tired", "More news", "- item one");
  }

  @Test
  void looksOnlyInsideTheBlock() {
    String text = "Headline\nOne. Two. Three.";

    List<Span> sentences = splitter.split(text, new Span(9, 18));

    assertThat(sentences).containsExactly(new Span(9, 13), new Span(14, 18));
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(splitter.split(" \n\u00a0\u200b ", new Span(0, 5))).isEmpty();
  }

  static Stream<String> titles() {
    return BreakWords.get().of(BreakWords.Kind.TITLE).stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("titles")
  void neverEndsASentenceAfterATitle(String title) {
    String text = "They saw " + title + ". Lund there. He left.";

    assertThat(splitter.split(text, new Span(0, text.length()))).hasSize(2);
  }

  static Stream<String> numberWords() {
    return BreakWords.get().of(BreakWords.Kind.NUMBER).stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("numberWords")
  void keepsANumberWithItsWord(String word) {
    String text = "They saw " + word + ". 7 there. He left.";

    assertThat(splitter.split(text, new Span(0, text.length()))).hasSize(2);
  }

  static Stream<String> ambiguousWords() {
    return BreakWords.get().of(BreakWords.Kind.EITHER).stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("ambiguousWords")
  void looksAtTheNextWordAfterOtherAbbreviations(String word) {
    String one = "They saw Lund " + word + ". Lawyers there.";
    String two = "They saw Lund " + word + ". They left.";

    assertThat(splitter.split(one, new Span(0, one.length()))).hasSize(1);
    assertThat(splitter.split(two, new Span(0, two.length()))).hasSize(2);
  }
}
