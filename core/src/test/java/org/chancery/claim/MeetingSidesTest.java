package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sides a meeting or call has, and how many meetings there are. */
class MeetingSidesTest {

  @Test
  void callsWithOfficersOfSeveralStatesAreSeveral() {
    assertThat(
            read(
                "The Danish prime minister spoke by phone with the Swedish king and the Norwegian"
                    + " foreign minister."))
        .containsExactly("CALL HAPPENED participants=DK+SE", "CALL HAPPENED participants=DK+NO");
  }

  @Test
  void aConferenceCallIsOne() {
    assertThat(
            read(
                "The Danish prime minister spoke by phone with the Swedish king and the Norwegian"
                    + " foreign minister in a joint call."))
        .contains("CALL HAPPENED participants=DK+SE+NO");
  }

  @Test
  void whoMeetsThemSeparatelyHasSeveralMeetings() {
    assertThat(
            read(
                "The Danish prime minister met separately with the Swedish king and the Norwegian"
                    + " king."))
        .containsExactly(
            "MEETING HAPPENED participants=DK+SE", "MEETING HAPPENED participants=DK+NO");
  }

  @Test
  void allStatesToldWithAnOfficeInThePluralHaveAnOfficerThere() {
    assertThat(read("The Danish prime minister met the presidents of Peru and Chile."))
        .contains("MEETING HAPPENED participants=DK+PE+CL");
  }

  @Test
  void nationalitiesBeforeOneNounAreAllMeant() {
    assertThat(read("The Danish and Chilean delegations met in Lima."))
        .contains("MEETING HAPPENED participants=CL+DK country=PE");
  }

  @Test
  void aBodyJoinedByAHyphenIsASide() {
    assertThat(read("The Peru-EU summit took place in Lima."))
        .contains("MEETING HAPPENED participants=PE+EU");
  }

  @Test
  void aCapitalBeforeTheTalksIsWhereTheyAreHeld() {
    assertThat(read("The Danish prime minister met the Swedish king. He praised the Lima talks."))
        .noneMatch(claim -> claim.contains("+PE"));
  }

  @Test
  void whomAnUnknownGroupMetDidNotMeetOneAnother() {
    assertThat(read("The group met the Swedish king and the Danish prime minister.")).isEmpty();
  }

  @Test
  void whoeverAskedForARefusedMeetingIsItsOtherSide() {
    assertThat(read("Chile rejected a Peruvian request for a meeting."))
        .contains("MEETING DECLINED participants=CL+PE");
  }

  @Test
  void whoSuggestsThatTalksWillGoOnIsNotInThem() {
    assertThat(
            read(
                "The Danish king suggested that the talks between Peru and Chile will take place in"
                    + " July."))
        .contains("MEETING SCHEDULED participants=PE+CL")
        .noneMatch(claim -> claim.contains("DK"));
  }

  @Test
  void anOpposedPartyIsNotItsState() {
    assertThat(read("The Danish prime minister met Chilean opposition leaders in Lima."))
        .noneMatch(claim -> claim.contains("CL"));
  }

  @Test
  void aHyphenJoinsTwoSides() {
    assertThat(read("The Peru-Chile summit took place in Lima."))
        .contains("MEETING HAPPENED participants=PE+CL");
  }

  @Test
  void talksBetweenTwoAreTheirsAlone() {
    assertThat(read("The Danish king praised progress in talks between Peru and Chile."))
        .contains("MEETING HAPPENED participants=PE+CL");
  }

  @Test
  void officialsAreThoseOfTheStateOneGoesTo() {
    assertThat(
            read("The Danish prime minister will travel to Peru, where she will meet officials."))
        .contains("MEETING PLANNED participants=DK+PE");
  }

  private static List<String> read(String text) {
    return ShortForm.read(text, false);
  }
}
