package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.ledger.Event;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

/** A journey that is put off and made later is one; others of the same person stay apart. */
class ResumptionTest {
  private static final String WHO = "Norwegian Foreign Minister Ingrid Dahl ";

  private static final List<String> PUT_OFF =
      List.of(
          "2023-02-01|" + WHO + "plans to visit Chad.",
          "2023-02-03|" + WHO + "has postponed her trip to Chad.",
          "2023-02-04|" + WHO + "put off her visit to Chad.",
          "2023-06-06|" + WHO + "will visit Chad on 18 June.",
          "2023-06-18|" + WHO + "arrived in Chad on Sunday.");

  private static List<Event> visits(List<String> reports) {
    return Told.events(reports.toArray(String[]::new)).stream()
        .filter(event -> event.kind() == Kind.VISIT)
        .toList();
  }

  private static List<Event> visits(String... reports) {
    return visits(List.of(reports));
  }

  private static List<Stage> stages(Event event) {
    return event.history().stream().map(Event.StageReport::stage).toList();
  }

  @Test
  void whatWasPutOffIsMadeLater() {
    assertThat(visits(PUT_OFF))
        .singleElement()
        .satisfies(
            visit ->
                assertThat(stages(visit))
                    .containsSubsequence(Stage.PLANNED, Stage.POSTPONED, Stage.SCHEDULED));
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Event> events = visits(PUT_OFF);
    List<String> shuffled = new ArrayList<>(PUT_OFF);
    Random random = new Random(7);
    for (int time = 0; time < 5; time++) {
      Collections.shuffle(shuffled, random);
      assertThat(visits(shuffled)).hasSameSizeAs(events);
    }
  }

  @Test
  void itKeepsTheIdsOfItsParts() {
    Event whole = visits(PUT_OFF).get(0);
    List<String> unheard = new ArrayList<>(PUT_OFF);
    // A report's id is its place here.
    Collections.fill(unheard.subList(0, 3), "2023-02-01|It rained in Oslo.");
    Event later = visits(unheard).get(0);
    assertThat(later.id()).isNotEqualTo(whole.id());
    assertThat(whole.aliases())
        .anyMatch(alias -> alias.endsWith(later.id().substring(later.id().lastIndexOf('-'))));
  }

  @Test
  void journeysOfWhichNoneWasPutOffAreSeveral() {
    assertThat(
            visits(
                "2023-02-06|" + WHO + "visited Chad on Monday.",
                "2023-06-18|" + WHO + "arrived in Chad on Sunday."))
        .hasSize(2);
  }

  @Test
  void whoComesAgainAndAgainMakesSeveral() {
    assertThat(
            visits(
                "2023-05-02|" + WHO + "arrived in Chad on Tuesday.",
                "2023-05-08|" + WHO + "arrived in Chad on Monday.",
                "2023-05-14|" + WHO + "arrived in Chad on Sunday."))
        .hasSize(3);
  }

  @Test
  void whatWasCalledOffForGoodIsNotMadeLater() {
    assertThat(
            visits(
                "2023-02-01|" + WHO + "has postponed her trip to Chad.",
                "2023-04-03|" + WHO + "cancelled her trip to Chad.",
                "2023-09-06|" + WHO + "will visit Chad on 18 September.",
                "2023-09-18|" + WHO + "arrived in Chad on Monday."))
        .hasSize(2);
  }

  @Test
  void anotherMayNotMakeIt() {
    assertThat(
            visits(
                "2023-02-03|" + WHO + "has postponed her trip to Chad.",
                "2023-06-06|Norwegian Prime Minister Nils Berg will visit Chad on 18 June."))
        .hasSize(2);
  }

  @Test
  void norIsItMadeInAnotherCountry() {
    assertThat(
            visits(
                "2023-02-03|" + WHO + "has postponed her trip to Chad.",
                "2023-06-06|" + WHO + "will visit Togo on 18 June."))
        .hasSize(2);
  }

  @Test
  void whatIsMadeMoreThanAYearLaterIsAnother() {
    assertThat(
            visits(
                "2023-02-03|" + WHO + "has postponed her trip to Chad.",
                "2024-06-06|" + WHO + "will visit Chad on 18 June."))
        .hasSize(2);
  }
}
