package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.ledger.Change;
import org.chancery.ledger.Change.What;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Report;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

/** The ledger as it stood, and what later reports made of it. */
class HistoryTest {
  private static final String[] STORY = {
    "2023-05-02|The king of Norway plans to visit Chile.",
    "2023-05-20|The king of Norway will visit Chile on June 12.",
    "2023-06-13|The king of Norway visited Chile on Monday.",
    "2023-06-14|Peru and Bolivia signed a trade agreement in Lima on Tuesday."
  };

  @Test
  void theLedgerStandsAsItsReportsHadIt() {
    History history = history(readings(STORY));
    assertThat(history.asOf(LocalDate.of(2023, 5, 1)).events()).isEmpty();
    assertThat(history.asOf(LocalDate.of(2023, 5, 2)).events())
        .extracting(Event::stage)
        .containsExactly(Stage.PLANNED);
    assertThat(history.asOf(LocalDate.of(2023, 6, 12)).events())
        .extracting(Event::stage)
        .containsExactly(Stage.SCHEDULED);
    assertThat(history.asOf(LocalDate.of(2023, 6, 14))).isEqualTo(Chancery.fold(readings(STORY)));
  }

  @Test
  void whatMovesIsAChangeAndWhatStaysIsNone() {
    List<Change> changes = history(readings(STORY)).since(LocalDate.of(2023, 6, 13));
    assertThat(changes).extracting(Change::what).containsExactlyInAnyOrder(What.NEW, What.STAGE);
    assertThat(changes)
        .filteredOn(c -> c.what() == What.STAGE)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.from()).isEqualTo("scheduled");
              assertThat(c.to()).isEqualTo("happened");
              assertThat(c.grounds()).singleElement().matches(g -> g.report().equals("r2"));
            });
    assertThat(history(readings(STORY)).since(LocalDate.of(2023, 6, 15))).isEmpty();
  }

  @Test
  void aDateThatBecomesKnownIsAChange() {
    assertThat(history(readings(STORY)).since(LocalDate.of(2023, 5, 20)))
        .filteredOn(c -> c.what() == What.DATE)
        .singleElement()
        .matches(c -> c.from().equals("no date") && c.to().equals("2023-06-12"));
  }

  @Test
  void aDenialIsANewDispute() {
    assertThat(
            history(
                    readings(
                        "2023-05-10|Niger supplied tanks to Iran in December 2022.",
                        "2023-05-12|Niger denied that it had supplied tanks to Iran."))
                .since(LocalDate.of(2023, 5, 11)))
        .extracting(Change::what)
        .contains(What.DISPUTE);
  }

  @Test
  void whatOthersSayTooIsConfirmed() {
    String[] reports = {
      "2023-05-20|The king of Norway will visit Chile on June 12, Peru said.",
      "2023-05-22|The king of Norway will visit Chile on June 12, Bolivia said."
    };
    assertThat(history(readings(reports)).since(LocalDate.of(2023, 5, 22)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.what()).isEqualTo(What.CONFIRMED);
              assertThat(c.from()).isEqualTo("1 independent source");
              assertThat(c.to()).isEqualTo("2 independent sources");
            });
  }

  @Test
  void orderDoesNotMatter() {
    List<Reading> reversed = readings(STORY);
    Collections.reverse(reversed);
    LocalDate day = LocalDate.of(2023, 5, 20);
    assertThat(history(reversed).since(day)).isEqualTo(history(readings(STORY)).since(day));
  }

  @Test
  void anIdGivenOnceStaysValidWhenAnOlderReportArrives() {
    List<Reading> all = readings(STORY);
    Ledger late = Chancery.fold(all.subList(1, 3));
    String id = late.events().get(0).id();
    Ledger whole = Chancery.fold(all);
    assertThat(whole.events()).extracting(Event::id).doesNotContain(id);
    assertThat(whole.event(id))
        .hasValueSatisfying(e -> assertThat(e.stage()).isEqualTo(Stage.HAPPENED));
  }

  private static History history(List<Reading> readings) {
    return Chancery.history(readings.stream().map(r -> new StoredReading(r, null)).toList());
  }

  private static List<Reading> readings(String... dated) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < dated.length; i++) {
      String[] parts = dated[i].split("\\|", 2);
      LocalDate day = LocalDate.parse(parts[0]);
      readings.add(Corpus.chancery().read(new Report("r" + i, parts[1], null, day, null, null)));
    }
    return readings;
  }
}
