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
}
