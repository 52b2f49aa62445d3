package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.junit.jupiter.api.Test;

/** Offices that only one can hold, and two who are said to. */
class OfficeDisputeTest {
  private static final String[] BREKKE = {
    "2023-03-01|Norwegian Foreign Minister Nils Brekke visited Chile on Tuesday.",
    "2023-05-02|Norwegian Foreign Minister Nils Brekke met the president of Peru on Monday.",
    "2023-09-05|Norwegian Foreign Minister Nils Brekke visited Bolivia on Monday."
  };

  @Test
  void twoReportsHaveDifferentMinistersInOneMeeting() {
    List<Event> events =
        Told.events(
            "2023-06-14|Norwegian Foreign Minister Nils Brekke met"
                + " Peruvian President Ana Quispe on Tuesday.",
            "2023-06-15|Norwegian Foreign Minister Olav Strand met"
                + " Peruvian President Ana Quispe on Tuesday.");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.disputes()).hasSize(1);
              Dispute dispute = event.disputes().get(0);
              assertThat(dispute.about())
                  .isEqualTo(
                      "who was there as foreign minister of Norway: Nils Brekke or Olav Strand");
              assertThat(dispute.claims()).hasSize(2);
              assertThat(dispute.grounds())
                  .extracting(ground -> ground.evidence().text())
                  .containsExactly(
                      "Norwegian Foreign Minister Nils Brekke",
                      "Norwegian Foreign Minister Olav Strand");
            });
  }

  @Test
  void aPresidentAndAMinisterMayBothHaveMet() {
    assertThat(
            Told.disputes(
                "2023-06-14|Norwegian Foreign Minister Nils Brekke met"
                    + " Peruvian President Ana Quispe on Tuesday.",
                "2023-06-15|Norwegian Prime Minister Olav Strand met"
                    + " Peruvian President Ana Quispe on Tuesday."))
        .isEmpty();
  }

  @Test
  void anOfficeThatAnotherHeldBeforeAndAfterIsDisputed() {
    List<Event> events =
        Told.events(
            BREKKE[0],
            BREKKE[1],
            "2023-06-14|Norwegian Foreign Minister Olav Strand visited Spain on Tuesday.",
            BREKKE[2]);
    assertThat(events)
        .filteredOn(event -> !event.disputes().isEmpty())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).startsWith("visit-strand-es");
              Dispute dispute = event.disputes().get(0);
              assertThat(dispute.about())
                  .isEqualTo("who is foreign minister of Norway: Nils Brekke or Olav Strand");
              assertThat(dispute.grounds())
                  .extracting(Ground::report)
                  .containsExactly("r1", "r2", "r3");
            });
  }

  @Test
  void formerHoldersAndNewOnesAreNoContradiction() {
    assertThat(
            Told.disputes(
                BREKKE[0],
                BREKKE[1],
                "2023-06-14|Former Norwegian Foreign Minister Olav Strand visited Spain on Tuesday.",
                BREKKE[2]))
        .isEmpty();
    assertThat(
            Told.disputes(
                BREKKE[0],
                BREKKE[1],
                "2023-06-14|Norwegian Foreign Minister Olav Strand visited Spain on Tuesday."))
        .isEmpty();
  }

  @Test
  void whatHappenedLongAgoWasInTheTimeOfAnother() {
    assertThat(
            Told.disputes(
                BREKKE[0],
                BREKKE[1],
                "2023-06-14|Norwegian Foreign Minister Olav Strand visited Spain in May 2009.",
                BREKKE[2]))
        .isEmpty();
  }
}
