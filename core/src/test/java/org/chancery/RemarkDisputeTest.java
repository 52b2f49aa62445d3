package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.model.Claim;
import org.junit.jupiter.api.Test;

/** What a report tells in passing contradicts the claims of another. */
class RemarkDisputeTest {
  private static final String VISIT =
      "2023-06-14|Former Norwegian Foreign Minister Nils Brekke met"
          + " Peruvian Foreign Minister Ana Quispe on Tuesday.";

  @Test
  void theDeadDoNotAct() {
    List<Event> events =
        Told.events(
            VISIT,
            "2023-05-09|Norwegian politician Nils Brekke died on Sunday, his family told a paper.");
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              Dispute dispute = event.disputes().get(0);
              assertThat(dispute.about())
                  .isEqualTo("whether Nils Brekke can have taken part, reported dead before");
              assertThat(dispute.claims()).extracting(Claim::report).containsExactly("r0");
              assertThat(dispute.grounds()).extracting(Ground::report).containsExactly("r1");
            });
  }

  @Test
  void aNamesakeInOfficeLives() {
    String death = "2023-05-09|The late Foreign Minister Nils Brekke was a friend of Peru.";
    String met =
        "|Norwegian Foreign Minister Nils Brekke met Peruvian President Ana Quispe on Tuesday.";
    assertThat(Told.disputes(death, "2023-06-14" + met)).hasSize(1);
    assertThat(Told.disputes(death, "2023-06-14" + met, "2023-08-16" + met, "2023-10-11" + met))
        .isEmpty();
  }

  @Test
  void whatTheyDidBeforeTheyDied() {
    assertThat(Told.disputes(VISIT, "2023-07-09|Nils Brekke died on Sunday.")).isEmpty();
  }

  @Test
  void aDeathIsToldInManyWays() {
    for (String death :
        List.of(
            "The late Foreign Minister Nils Brekke was a friend of Peru.",
            "Many mourned the death of Nils Brekke.",
            "Oslo has been quiet since Nils Brekke's death on Sunday.",
            "Nils Brekke, who died in 2021, was a friend of Peru.",
            "Nils Brekke was assassinated in Oslo on Sunday.")) {
      assertThat(Told.disputes(VISIT, "2023-05-09|" + death)).as(death).hasSize(1);
    }
  }

  @Test
  void aDeathThatIsFearedOrDeniedIsNone() {
    for (String alive :
        List.of(
            "Norway denied rumours of the death of Nils Brekke.",
            "Nils Brekke nearly died on Sunday.",
            "Nils Brekke's friends fear that he could have died.",
            "Late on Sunday Nils Brekke left Oslo.",
            "Nils Brekke opposes the death penalty.",
            "Nils Brekke's father died on Sunday.")) {
      assertThat(Told.disputes(VISIT, "2023-05-09|" + alive)).as(alive).isEmpty();
    }
  }

  @Test
  void whoIsRememberedDoesNotAct() {
    String death = "2023-05-09|Norwegian politician Nils Brekke died on Sunday.";
    assertThat(
            Told.disputes(
                death,
                "2023-06-14|The president of Peru visited Norway on Tuesday"
                    + " for the funeral of Nils Brekke.",
                "2023-06-15|The president of Peru visited the grave of Nils Brekke in Oslo"
                    + " on Wednesday."))
        .isEmpty();
  }

  @Test
  void anEarlierVisitContradictsTheFirst() {
    List<Event> events =
        Told.events(
            "2021-05-12|Norwegian Foreign Minister Nils Brekke visited Peru on Tuesday.",
            "2023-06-14|Norwegian Foreign Minister Nils Brekke arrived in Peru on Tuesday"
                + " on his first visit to the country since 2012.");
    assertThat(events).hasSize(2);
    assertThat(events)
        .filteredOn(event -> !event.disputes().isEmpty())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.disputes().get(0).about())
                  .isEqualTo("whether it can be “his first visit to the country since 2012”");
              assertThat(event.disputes().get(0).claims())
                  .extracting(Claim::report)
                  .containsOnly("r0", "r1");
            });
  }

  @Test
  void aVisitBeforeThatTimeOrToAnotherCountryOrOfAnotherDoesNot() {
    String first =
        "2023-06-14|Norwegian Foreign Minister Nils Brekke visited Peru on Tuesday,"
            + " his first visit to Peru since 2019.";
    for (String other :
        List.of(
            "2018-05-12|Norwegian Foreign Minister Nils Brekke visited Peru on Tuesday.",
            "2021-05-12|Norwegian Foreign Minister Nils Brekke visited Chile on Tuesday.",
            "2021-05-12|Norwegian Prime Minister Olav Strand visited Peru on Tuesday.",
            "2021-05-12|Norwegian Foreign Minister Nils Brekke will visit Peru next week.")) {
      assertThat(Told.disputes(other, first)).as(other).isEmpty();
    }
  }

  @Test
  void theFirstByAnyHolderOfAnOfficeIsContradictedByAnother() {
    String strand = "2021-05-12|Norwegian Foreign Minister Olav Strand visited Peru on Tuesday.";
    assertThat(
            Told.disputes(
                strand,
                "2023-06-14|Norwegian Foreign Minister Nils Brekke visited Peru on Tuesday,"
                    + " the first visit to Peru by a Norwegian minister in 12 years."))
        .containsExactly(
            "whether it can be “the first visit to Peru by a Norwegian minister in 12 years”");
    assertThat(
            Told.disputes(
                strand,
                "2023-06-14|Norwegian Foreign Minister Nils Brekke visited Peru on Tuesday,"
                    + " his first official visit to Peru in 12 years."))
        .isEmpty();
  }

  @Test
  void yearsAreCountedDifferently() {
    String visit = "Norwegian Foreign Minister Nils Brekke will visit Peru on Friday";
    assertThat(
            Told.disputes(
                "2023-06-14|" + visit + ", his first visit to Peru in 23 years.",
                "2023-06-15|" + visit + ", his first visit to Peru in 24 years."))
        .containsExactly("the first in how many years: 23 or 24");
    assertThat(
            Told.disputes(
                "2023-06-14|" + visit + ", his first visit to Peru in nearly 24 years.",
                "2023-06-15|" + visit + ", his first visit to Peru in 23 years.",
                "2023-06-15|" + visit + ", the first visit by a Norwegian minister in 12 years."))
        .isEmpty();
  }

  @Test
  void itIsTheFirstSinceDifferentYears() {
    String visit = "Norwegian Foreign Minister Nils Brekke will visit Peru on Friday";
    assertThat(
            Told.disputes(
                "2023-06-14|" + visit + ", his first visit to Peru since 2009.",
                "2023-06-15|" + visit + ", his first visit to Peru since May 2012."))
        .containsExactly("since when it is the first: 2009 or May 2012");
    assertThat(
            Told.disputes(
                "2023-06-14|" + visit + ", his first visit to Peru since 2012.",
                "2023-06-15|" + visit + ", his first visit to Peru since May 2012."))
        .isEmpty();
  }

  @Test
  void oneDeliveryIsOfDifferentNumbers() {
    assertThat(
            Told.disputes(
                "2023-06-14|Norway delivered 10 fighter jets to Peru on Tuesday.",
                "2023-06-15|Norway delivered 14 fighter jets to Peru on Tuesday."))
        .containsExactly("how many: 10 fighter jets or 14 fighter jets");
  }

  @Test
  void partsRoundedNumbersAndOtherThingsAreNotOtherNumbers() {
    String jets = "2023-06-14|Norway delivered 312 rockets to Peru on Tuesday.";
    for (String other :
        List.of(
            "2023-06-15|Norway delivered 300 rockets to Peru on Tuesday.",
            "2023-06-15|Norway delivered about 250 rockets to Peru on Tuesday.",
            "2023-06-15|Norway delivered the first 100 rockets to Peru on Tuesday.",
            "2023-06-15|Norway delivered 20 tanks to Peru on Tuesday.",
            "2023-06-15|Norway will deliver 100 rockets to Peru.",
            "2023-06-15|Norway delivered 100 more rockets to Peru on Tuesday.")) {
      assertThat(Told.disputes(jets, other)).as(other).isEmpty();
    }
  }
}
