package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who takes part in what a noun tells of, where the sentence has just named them. */
class EllipsisTest {

  @Test
  void whoSpeaksAfterTalksHasTakenPart() {
    assertThat(read("The Danish prime minister was upbeat after talks with the Swedish king."))
        .contains("MEETING HAPPENED participants=SE+DK");
  }

  @Test
  void aPassiveNamesWhoSpokeByBy() {
    assertThat(
            read(
                "The plan was presented by Chancellor Willy Brandt following a meeting with"
                    + " Prime Minister Golda Meir."))
        .contains("MEETING HAPPENED participants=Golda Meir+Willy Brandt");
  }

  @Test
  void whoIsToldSomethingInACallIsCalled() {
    assertThat(read("President Sadat told Chancellor Helmut Schmidt in a phone call to wait."))
        .contains("CALL HAPPENED participants=Sadat+Helmut Schmidt");
  }

  @Test
  void whoIsOnlyPraisedAtAMeetingIsNotThere() {
    assertThat(read("President Sadat praised Chancellor Helmut Schmidt at a meeting in Cairo."))
        .noneMatch(claim -> claim.contains("Helmut Schmidt"));
  }

  @Test
  void theirMeetingIsThatOfThoseNamedTogether() {
    assertThat(read("President Sadat and Chancellor Helmut Schmidt smiled before their meeting."))
        .contains("MEETING PLANNED participants=Sadat+Helmut Schmidt");
  }

  @Test
  void whatWasSaidBeforeAMeetingWasNotSaidThere() {
    assertThat(read("The king of Norway spoke with the king of Denmark before the summit."))
        .noneMatch(claim -> claim.startsWith("MEETING HAPPENED"));
  }

  @Test
  void aClauseUnderTheNounTellsWhoHeldIt() {
    assertThat(
            read("The truce rests on a phone conversation she had with Chancellor Helmut Schmidt."))
        .noneMatch(claim -> claim.startsWith("CALL"));
    assertThat(
            read(
                "President Sadat said the truce rests on a phone conversation he had with"
                    + " Chancellor Helmut Schmidt."))
        .contains("CALL HAPPENED participants=Sadat+Helmut Schmidt");
  }

  @Test
  void whoIsMetMayHangUnderWhoMeets() {
    assertThat(read("The meeting of the king of Norway with the king of Denmark ended."))
        .contains("MEETING HAPPENED participants=DK+NO");
  }

  @Test
  void reportersAreNoSide() {
    assertThat(read("The Danish prime minister spoke at a meeting with reporters from Sweden."))
        .noneMatch(claim -> claim.startsWith("MEETING"));
  }

  private static List<String> read(String text) {
    return ShortForm.read(text, false);
  }
}
