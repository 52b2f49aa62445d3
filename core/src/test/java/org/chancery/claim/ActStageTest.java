package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be, is feared or striven for has not come about. */
class ActStageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad could face Swiss sanctions.|MEASURE PROPOSED actor=CH target=TD",
        "Chad risks Swiss sanctions.|MEASURE PROPOSED actor=CH target=TD",
        "Chad has faced Swiss sanctions.|MEASURE HAPPENED actor=CH target=TD",
        "Armenia and Georgia are close to signing a treaty.|AGREEMENT NEGOTIATING parties=AM+GE",
        "Armenia and Georgia signed a treaty.|AGREEMENT SIGNED parties=AM+GE",
      })
  void isReadFromTheVerbOver(String text, String claim) {
    assertThat(ShortForm.read(text, false)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad sold no arms to Togo.|Chad sold arms to Togo.",
        "Norway sent no weapons to Chad.|Norway sent weapons with no conditions to Chad.",
        "No Swiss minister visited Chad.|The Swiss minister visited Chad.",
        "No sanctions were imposed by Norway on Chad.|Sanctions were imposed by Norway on Chad.",
      })
  void ofNoneIsNotDone(String none, String some) {
    assertThat(ShortForm.read(none, false)).isEmpty();
    assertThat(ShortForm.read(some, false)).isNotEmpty();
  }
}
