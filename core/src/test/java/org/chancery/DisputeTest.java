package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.ledger.Event;
import org.chancery.model.Report;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

/** Two sources that disagree stand side by side. */
class DisputeTest {

  @Test
  void aDenialAnswersWhatWasAssertedOfLongAgo() {
    List<Event> events =
        events(
            "2023-05-10|Niger supplied tanks to Iran in December 2022.",
            "2023-05-12|Niger denied that it had supplied tanks to Iran.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).disputes()).hasSize(1);
    assertThat(events.get(0).disputes().get(0).claims())
        .extracting("stage")
        .containsExactlyInAnyOrder(Stage.HAPPENED, Stage.DENIED);
  }

  @Test
  void aDenialOfAnotherYearAnswersAnotherAssertion() {
    assertThat(
            events(
                "2021-05-10|Niger supplied tanks to Iran in December 2020.",
                "2023-05-12|Niger denied that it had supplied tanks to Iran."))
        .hasSize(2);
  }

  @Test
  void whatHasComeAboutIsNotPutOffByATaleOfHowItWentBefore() {
    List<Event> events =
        events(
            "2023-06-14|The president of Mexico visited Spain on Tuesday.",
            "2023-06-15|"
                + "The president of Mexico visited Spain on Tuesday. The visit had been postponed.");
    assertThat(events).hasSize(1).allMatch(event -> event.stage() == Stage.HAPPENED);
    assertThat(events.get(0).history()).extracting("stage").contains(Stage.POSTPONED);
  }

  private static List<Event> events(String... dated) {
    List<Reading> readings = new ArrayList<>();
    String[] parts = String.join("|", dated).split("\\|");
    for (int i = 0; i < parts.length; i += 2) {
      LocalDate day = LocalDate.parse(parts[i]);
      readings.add(
          Corpus.chancery().read(new Report("r" + i, parts[i + 1], null, day, null, null)));
    }
    return Chancery.fold(readings).events();
  }
}
