package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** What days an event has, when its claims state them more or less closely. */
class EventDaysTest {
  @Test
  void looserWordsOfALaterReportDoNotUnsayTheDay() {
    List<Event> events =
        Chancery.fold(
                List.of(
                    Corpus.chancery()
                        .read(
                            report(
                                "a",
                                "2023-06-12",
                                "The president of Mexico will visit Spain on June 13-14.")),
                    Corpus.chancery()
                        .read(
                            report(
                                "b",
                                "2023-06-21",
                                "During the visit of the president of Mexico to Spain two weeks"
                                    + " ago, the king gave a dinner."))))
            .events()
            .stream()
            .filter(event -> event.claims().size() > 1)
            .toList();
    assertThat(events)
        .extracting(Event::when)
        .containsExactly(
            new DateSpan(LocalDate.parse("2023-06-13"), LocalDate.parse("2023-06-14")));
  }

  private static Report report(String id, String day, String text) {
    return new Report(id, text, null, LocalDate.parse(day), null, null);
  }
}
