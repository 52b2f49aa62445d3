package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Visits that no verb tells of: the visiting minister, and who is abroad on an errand. */
class VisitingTest {
  @Test
  void whoeverIsCalledVisitingIsOnAVisitToWhoMeetsHim() {
    assertThat(
            ShortForm.read(
                "Norwegian Foreign Minister Halvard Lange met with visiting Peruvian Foreign"
                    + " Minister Raul Porras on Friday.",
                false))
        .contains("VISIT HAPPENED visitor=Raul Porras host=Halvard Lange country=NO");
  }

  @Test
  void aVisitorOfTheSameStateIsNone() {
    assertThat(
            ShortForm.read(
                "Norwegian Foreign Minister Halvard Lange praised visiting Norwegian Trade Minister"
                    + " Oscar Torp.",
                false))
        .noneMatch(claim -> claim.startsWith("VISIT"));
  }

  @Test
  void whoIsSomewhereOnAnErrandIsThere() {
    assertThat(
            ShortForm.read(
                "Norwegian Foreign Minister Halvard Lange, in Lima for a summit of ministers, saw a"
                    + " play.",
                false))
        .contains("VISIT UNDERWAY visitor=Halvard Lange country=PE");
  }

  @Test
  void onesOwnCapitalIsNoVisit() {
    assertThat(
            ShortForm.read(
                "Norwegian Foreign Minister Halvard Lange, in Oslo for a summit of ministers, saw a"
                    + " play.",
                false))
        .noneMatch(claim -> claim.startsWith("VISIT"));
  }
}
