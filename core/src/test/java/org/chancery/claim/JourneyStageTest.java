package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a journey has got, where tense alone would tell it wrongly. */
class JourneyStageTest {
  @Test
  void whatWillEndHasBegun() {
    assertThat(read("The Swiss president will conclude her visit to Oslo on Friday."))
        .containsExactly("VISIT UNDERWAY visitor=CH country=NO");
    assertThat(read("The Swiss president will leave Oslo on Friday."))
        .containsExactly("VISIT UNDERWAY visitor=CH country=NO");
  }

  @Test
  void thePresentOfATimetableIsToCome() {
    assertThat(read("The Swiss president arrives in Oslo on Friday."))
        .containsExactly("VISIT SCHEDULED visitor=CH country=NO");
  }

  @Test
  void whatNoLongerWillBeIsCancelled() {
    assertThat(read("The Swiss president will no longer visit Oslo."))
        .containsExactly("VISIT CANCELLED visitor=CH country=NO");
    assertThat(read("The Swiss president no longer plans to visit Oslo."))
        .containsExactly("VISIT CANCELLED visitor=CH country=NO");
  }

  @Test
  void whatGoesOnBesideTheFutureIsToCome() {
    assertThat(read("Parliament will vote while the Swiss president is on a visit to Oslo."))
        .containsExactly("VISIT PLANNED visitor=CH country=NO");
    assertThat(read("The Swiss president is on a visit to Oslo."))
        .containsExactly("VISIT UNDERWAY visitor=CH country=NO");
  }

  @Test
  void anItineraryIsToComeThroughout() {
    assertThat(read("After visiting Oslo, the Swiss president will travel to Riga."))
        .containsExactlyInAnyOrder(
            "VISIT PLANNED visitor=CH country=NO", "VISIT PLANNED visitor=CH country=LV");
  }

  @Test
  void aPurposeIsNoFirmerThanItsPlan() {
    assertThat(read("The Swiss president is considering a trip to see the king in Oslo."))
        .noneMatch(claim -> claim.startsWith("VISIT UNDERWAY"));
  }

  private static List<String> read(String text) {
    return ShortForm.read(text, false);
  }
}
