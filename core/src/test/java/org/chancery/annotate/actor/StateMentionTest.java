package org.chancery.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.annotate.actor.MentionPrinter.body;

import org.junit.jupiter.api.Test;

class StateMentionTest {
  @Test
  void statesTownsAndBodies() {
    assertThat(body("The United Nations held talks with the DPRK in Geneva."))
        .containsExactly(
            "United Nations = ORGANIZATION_NAME UN",
            "DPRK = STATE_NAME KP",
            "Geneva = PLACE_NAME @Geneva CH");
  }

  @Test
  void capitalsAreBothAPlaceAndAState() {
    assertThat(body("Moscow said the talks in Kiev had failed."))
        .containsExactly("Moscow = CAPITAL RU @Moscow RU", "Kiev = CAPITAL UA @Kyiv UA");
  }

  @Test
  void groupsActForTheirState() {
    assertThat(body("Senior Russian officials met the U.S. delegation."))
        .containsExactly(
            "Senior Russian officials = DESCRIPTION RU", "the U.S. delegation = DESCRIPTION US");
  }

  @Test
  void metonymsStandForTheirState() {
    assertThat(body("The Kremlin denied it, and the White House said nothing."))
        .containsExactly(
            "Kremlin = METONYM RU @Moscow RU", "White House = METONYM US @Washington US");
  }

  @Test
  void anotherStatesCongressIsItsOwn() {
    assertThat(body("The Peruvian Congress rejected the treaty."))
        .contains("Congress = METONYM PE");
  }

  @Test
  void pairsOfStatesAreTwo() {
    assertThat(body("China-Japan talks will resume in May."))
        .containsExactly("China = STATE_NAME CN", "Japan = STATE_NAME JP");
  }

  @Test
  void ledAndBackedAreNoActs() {
    assertThat(body("The Saudi-led coalition welcomed the plan.")).isEmpty();
  }

  @Test
  void agreementsNamedAfterTownsArePartiesToNothing() {
    assertThat(body("Both sides broke the Minsk agreements.")).isEmpty();
  }

  @Test
  void mediaAreNoActors() {
    assertThat(body("The Washington Post and Fox News reported it, citing China Daily.")).isEmpty();
  }

  @Test
  void townsInsidePersonsNamesAreNoPlaces() {
    assertThat(body("Paris Whitfield said George Washington was admired."))
        .noneMatch(m -> m.contains("CAPITAL"));
  }

  @Test
  void wordsThatAreAlsoTownsNeedAPreposition() {
    assertThat(body("Nice words were spoken in Nice."))
        .containsExactly("Nice = PLACE_NAME @Nice FR");
  }
}
