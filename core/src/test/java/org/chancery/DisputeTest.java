package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.model.Claim;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

/** Two sources that disagree on an event stand side by side. */
class DisputeTest {

  @Test
  void aDenialAnswersWhatWasAssertedOfLongAgo() {
    List<Event> events =
        Told.events(
            "2023-05-10|Niger supplied tanks to Iran in December 2022.",
            "2023-05-12|Niger denied that it had supplied tanks to Iran.");
    assertThat(events).hasSize(1);
    Dispute dispute = only(events);
    assertThat(dispute.about()).isEqualTo("whether it happened");
    assertThat(dispute.claims())
        .extracting(Claim::stage)
        .containsExactly(Stage.HAPPENED, Stage.DENIED);
  }

  @Test
  void aDenialOfAnotherYearAnswersAnotherAssertion() {
    assertThat(
            Told.events(
                "2021-05-10|Niger supplied tanks to Iran in December 2020.",
                "2023-05-12|Niger denied that it had supplied tanks to Iran."))
        .hasSize(2);
  }

  @Test
  void aDenialThatAnswersNobodyIsNoDispute() {
    assertThat(Told.disputes("2023-05-12|Niger denied that it had supplied tanks to Iran."))
        .isEmpty();
  }

  @Test
  void whatManyReportInTheirOwnWordsIsNotDeniedButSomethingAboutIt() {
    String denial = "2023-06-16|The palace denied that the king of Norway visited Chile.";
    String[] told = {
      "2023-06-14|The king of Norway visited Chile on Tuesday. Crowds lined the streets.",
      "2023-06-15|In Santiago schools were closed because the king of Norway visited Chile.",
      "2023-06-15|Bananas were dear. The Norwegian king arrived in Chile on Tuesday and left."
    };
    assertThat(Told.disputes(told[0], denial)).containsExactly("whether it happened");
    assertThat(Told.disputes(told[0], told[1], told[2], denial)).isEmpty();
  }

  @Test
  void whatIsDeniedOfAPlanIsWhetherItIsToBe() {
    assertThat(
            Told.disputes(
                "2023-05-10|The king of Norway plans to visit Chile, the Chilean government said.",
                "2023-05-12|Norway denied that the king of Norway plans to visit Chile."))
        .containsExactly("whether it is to be");
  }

  @Test
  void whoDeniesAPlanThatIsCarriedOutLaterHasNotDeniedThatItWas() {
    assertThat(
            Told.disputes(
                "2023-05-12|Norway denied that the king of Norway plans to visit Chile.",
                "2023-05-31|The king of Norway visited Chile on Tuesday."))
        .isEmpty();
  }

  @Test
  void whatHasComeAboutIsNotPutOffByATaleOfHowItWentBefore() {
    List<Event> events =
        Told.events(
            "2023-06-14|The president of Mexico visited Spain on Tuesday.",
            "2023-06-15|"
                + "The president of Mexico visited Spain on Tuesday. The visit had been postponed.");
    assertThat(events).hasSize(1).allMatch(event -> event.stage() == Stage.HAPPENED);
    assertThat(events.get(0).history()).extracting("stage").contains(Stage.POSTPONED);
    assertThat(events.get(0).disputes()).isEmpty();
  }

  @Test
  void oneSourceHasItHeldAndAnotherCalledOff() {
    List<Event> events =
        Told.events(
            "2023-06-14|The president of Mexico visited Spain on Tuesday.",
            "2023-06-15|The Mexican president's visit to Spain on Tuesday was called off.");
    assertThat(events).hasSize(1);
    assertThat(only(events).about()).isEqualTo("whether it took place or was called off");
    assertThat(only(events).claims())
        .extracting(Claim::stage)
        .containsExactly(Stage.HAPPENED, Stage.CANCELLED);
  }

  @Test
  void whatWasCalledOffBeforeMayHaveGoneAheadAfterAll() {
    List<Event> events =
        Told.events(
            "2023-06-10|The president of Mexico cancelled his visit to Spain on June 13.",
            "2023-06-14|The president of Mexico visited Spain on Tuesday.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).disputes()).isEmpty();
  }

  @Test
  void anUnrelatedFactRetiresNone() {
    String visit = "2023-06-14|The president of Mexico visited Spain on Tuesday.";
    Event alone = Told.events(visit).get(0);
    List<Event> events =
        Told.events(
            visit,
            "2023-06-16|The president of Mexico cancelled his visit to Italy.",
            "2023-06-16|Norway denied that the king of Norway plans to visit Spain.",
            "2023-06-17|Mexico suspended its trade agreement with Spain.");
    assertThat(events)
        .hasSizeGreaterThan(2)
        .filteredOn(e -> e.id().equals(alone.id()))
        .singleElement()
        .isEqualTo(alone);
  }

  @Test
  void aMeetingIsNotOnTwoDays() {
    List<Event> events =
        Told.events(
            "2023-06-16|The king of Norway met the president of Chile on Tuesday.",
            "2023-06-17|The king of Norway met the president of Chile on Wednesday.");
    assertThat(events).hasSize(1);
    assertThat(only(events).about()).isEqualTo("on which days");
    assertThat(only(events).claims()).hasSize(2);
  }

  @Test
  void whatIsToldOnTheFirstDayLeavesRoomForASecond() {
    assertThat(
            Told.disputes(
                "2023-06-13|The king of Norway met the president of Chile on Tuesday.",
                "2023-06-14|The king of Norway met the president of Chile on Wednesday."))
        .isEmpty();
  }

  @Test
  void aWiderDateAndADayOfTheJourneyAreNoOtherDays() {
    assertThat(
            Told.disputes(
                "2023-06-16|The king of Norway met the president of Chile on Tuesday.",
                "2023-07-02|The king of Norway met the president of Chile in June.",
                "2023-06-17|The king of Norway visited Chile on Tuesday.",
                "2023-06-18|The king of Norway visited Chile on Wednesday."))
        .isEmpty();
  }

  @Test
  void nobodyMeetsInTwoCountriesAtOnce() {
    String who = "Norwegian Foreign Minister Nils Brekke met Peruvian Foreign Minister Ana Quispe ";
    assertThat(
            Told.disputes(
                "2023-06-14|" + who + "in Vienna on Tuesday.",
                "2023-06-15|" + who + "in Geneva on Tuesday."))
        .containsExactly("in which country");
    assertThat(
            Told.disputes(
                "2023-06-14|" + who + "in Switzerland on Tuesday.",
                "2023-06-15|" + who + "in Geneva on Tuesday."))
        .isEmpty();
  }

  private static Dispute only(List<Event> events) {
    assertThat(events.get(0).disputes()).hasSize(1);
    return events.get(0).disputes().get(0);
  }
}
