package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A measure told with one side has the other from the report, if there is but one. */
class OnesidedTest {
  @Test
  void theOnlyTargetOfAReportIsMeant() {
    assertThat(
            ShortForm.read(
                "Kenya imposed sanctions on Chad in May. Ghana refused to impose sanctions.",
                false))
        .contains("MEASURE HAPPENED actor=KE target=TD")
        .anyMatch(claim -> claim.contains("actor=GH target=TD"));
  }

  @Test
  void oneOfTwoTargetsIsNotGuessed() {
    assertThat(
            ShortForm.read(
                "Kenya imposed sanctions on Chad in May and on Niger in June. Peru imposed"
                    + " sanctions on Laos. Ghana refused to impose sanctions.",
                false))
        .noneMatch(claim -> claim.contains("actor=GH"));
  }
}
