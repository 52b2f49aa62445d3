package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whither a journey leads, how many it is, who invites to it and who is met there. */
class JourneyTest {
  @Test
  void everyCountryOfAJourneyIsALegOfItsOwn() {
    assertThat(read("President Julius Nyerere visited Peru, Chile and Bolivia in May."))
        .containsExactly(
            "VISIT HAPPENED visitor=Julius Nyerere country=PE",
            "VISIT HAPPENED visitor=Julius Nyerere country=CL",
            "VISIT HAPPENED visitor=Julius Nyerere country=BO");
  }

  @Test
  void twoPlacesOfOneCountryAreNoLegs() {
    assertThat(read("President Julius Nyerere visited Turin and Rome in May."))
        .containsExactly("VISIT HAPPENED visitor=Julius Nyerere country=IT");
  }

  @Test
  void whoInvitesIsTheHost() {
    assertThat(read("The king of Spain has invited President Julius Nyerere to visit Madrid."))
        .contains("VISIT INVITED visitor=Julius Nyerere host=ES country=ES");
    assertThat(
            read(
                "President Julius Nyerere accepted an invitation from the king of Spain to visit"
                    + " Madrid."))
        .contains("VISIT ACCEPTED visitor=Julius Nyerere host=ES country=ES");
  }

  @Test
  void whoPlansToComeHasNoInviter() {
    assertThat(
            read("President Julius Nyerere plans to visit Madrid, a minister of Spain announced."))
        .contains("VISIT PLANNED visitor=Julius Nyerere country=ES")
        .noneMatch(claim -> claim.contains("host="));
  }

  @Test
  void whoHoldsAnOfficeAndIsMetAbroadHoldsItThere() {
    List<String> claims =
        read(
            "Tanzanian President Julius Nyerere flew to Zambia on Monday. In Lusaka he met"
                + " President Kenneth Kaunda.");
    assertThat(claims).contains("VISIT HAPPENED visitor=Julius Nyerere country=ZM");
    assertThat(claims)
        .anyMatch(claim -> claim.startsWith("MEETING HAPPENED") && claim.endsWith("country=ZM"));
  }

  @Test
  void theCountryIsTheOneJustNamed() {
    assertThat(
            read(
                "Tanzanian President Julius Nyerere praised Zambia during his recent trip to the"
                    + " country."))
        .contains("VISIT HAPPENED visitor=Julius Nyerere country=ZM");
  }

  @Test
  void theTripLedWhereHeMetSomeone() {
    assertThat(
            read(
                "Tanzanian President Julius Nyerere will meet Zambian President Kenneth Kaunda in"
                    + " Lusaka. The trip had been postponed."))
        .contains("VISIT POSTPONED visitor=Julius Nyerere country=ZM");
  }

  @Test
  void aTripToAnUnknownPlaceIsNotTheOneToldBefore() {
    assertThat(
            read(
                "Tanzanian President Julius Nyerere visited Zambia. His trip to the front was"
                    + " cancelled."))
        .noneMatch(claim -> claim.startsWith("VISIT CANCELLED"));
  }

  private static List<String> read(String text) {
    return ShortForm.read(text, false);
  }
}
