package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which offices go by one name in the news. */
class OfficesTest {

  @Test
  void aLeaderMayBeWhoeverHeadsTheState() {
    assertThat(Offices.alike("leader", "president")).isTrue();
    assertThat(Offices.alike("leader", "supreme leader")).isTrue();
    assertThat(Offices.alike("leader", "foreign minister")).isFalse();
  }

  @Test
  void aPresidentIsNoPrimeMinister() {
    assertThat(Offices.alike("president", "prime minister")).isFalse();
    assertThat(Offices.alike("president", "leader")).isFalse();
  }

  @Test
  void ministersOfOneFieldAnswerToEachOther() {
    assertThat(Offices.alike("foreign minister", "secretary of state")).isTrue();
    assertThat(Offices.alike("defense minister", "defence secretary")).isTrue();
    assertThat(Offices.alike("foreign minister", "defense minister")).isFalse();
  }

  @Test
  void onlyOneHolderOfTheHighestOffices() {
    assertThat(Offices.highest("chancellor")).isTrue();
    assertThat(Offices.highest("deputy foreign minister")).isFalse();
  }
}
