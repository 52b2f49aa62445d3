package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks of himself is who acts. */
class FirstPartyTest {
  @Test
  void weOfAQuotationIsItsSpeaker() {
    assertThat(
            ShortForm.read(
                "\"We have sent artillery to Ukraine,\" Norwegian Foreign Minister Halvard Lange"
                    + " said.",
                false))
        .contains("TRANSFER HAPPENED supplier=Halvard Lange recipient=UA");
  }

  @Test
  void weOfNobodyKnownIsNobody() {
    assertThat(ShortForm.read("We have sent artillery to Ukraine.", false))
        .noneMatch(claim -> claim.startsWith("TRANSFER"));
  }

  @Test
  void theObjectIsNotWhoSpeaks() {
    assertThat(
            ShortForm.read(
                "\"They have sent us artillery from Ukraine,\" Norwegian Foreign Minister Halvard"
                    + " Lange said.",
                false))
        .noneMatch(claim -> claim.contains("supplier=Halvard Lange"));
  }

  @Test
  void whatOthersAreUrgedToDoIsNotDoneByWhoSpeaks() {
    assertThat(
            ShortForm.read(
                "\"We are advising Norwegians in Chad to leave,\" Norwegian Foreign Minister"
                    + " Halvard Lange said.",
                false))
        .noneMatch(claim -> claim.contains("visitor=Halvard Lange"));
  }
}
