package org.chancery.claim.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.CleanReport;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences the gate lets through. */
class TriggerGateTest {
  private static final LocalDate DAY = LocalDate.of(1971, 5, 3);
  private static final TriggerGate GATE = new TriggerGate(LexiconLoader.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Julius Nyerere of Tanzania flew to Lusaka.",
        "He was back in Lusaka by the evening.",
        "The two ministers met for an hour.",
        "They had lunch and visited a dam.",
        "Both sides observed the cease-fire.",
        "President Sukarno died in the night.",
        "The guest had arrived in",
      })
  void whatMayTellOfADealingIsParsed(String sentence) {
    assertThat(admitted(sentence, DAY)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell over the hills for most of the afternoon.",
        "She was in good spirits and the harvest was better.",
        "Prices went up by a tenth.",
      })
  void whatCannotIsNot(String sentence) {
    assertThat(admitted(sentence, DAY)).isEmpty();
  }

  @Test
  void aWordWithoutEndCallsForNothing() {
    assertThat(admitted("A" + "visited".repeat(100_000) + " it.", DAY)).isEmpty();
  }

  @Test
  void whoSaysSoInTheNextSentenceIsFound() {
    assertThat(
            admitted(
                "Rain fell all day. The king of Nepal will visit Dhaka. A spokesman confirmed it."
                    + " The hills were green.",
                DAY))
        .containsExactly("The king of Nepal will visit Dhaka.", "A spokesman confirmed it.");
  }

  @Test
  void aReportWithoutADateIsParsedWhereItMayTellOne() {
    String text = "The bridge had stood for forty years. It was grey and narrow.";
    assertThat(admitted(text, null)).containsExactly("The bridge had stood for forty years.");
    assertThat(admitted(text, DAY)).isEmpty();
  }

  private static List<String> admitted(String text, @Nullable LocalDate published) {
    CleanReport clean =
        new Cleaner().clean(new Report("gate.txt", text, null, published, null, null));
    List<Span> sentences = new SentenceSplitter().split(text, clean.blocks());
    return GATE.admit(clean, sentences).stream()
        .mapToObj(at -> sentences.get(at).of(text))
        .toList();
  }
}
