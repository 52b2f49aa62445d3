package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sides of an act stand about the thing signed, sent or imposed. */
class ActPathsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A new round of sanctions on Belarus was imposed by Norway.|actor=NO target=BY",
        "Last year Swiss sanctions were imposed on Chad.|actor=CH target=TD",
        "Canada banned firms that helped Belarus.|actor=CA target=BY",
        "Chad has faced Swiss sanctions.|actor=CH target=TD",
        "Eritrea tested a rocket, prompting a round of Swiss sanctions.|actor=CH target=ER",
        "Norway imposed new tariffs after Chad closed its border.|actor=NO target=TD",
        "Norway imposed new tariffs over Chad's tests.|actor=NO target=TD",
        "Kenya abstained on a U.N. resolution imposing sanctions on Chad.|actor=UN target=TD",
      })
  void aMeasureHasWhoTakesItAndWhomItStrikes(String text, String sides) {
    assertThat(ShortForm.read(text, false)).contains("MEASURE HAPPENED " + sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Belgium sent Jordan rifles.|supplier=BE recipient=JO",
        "Belgium sent rifles to Jordan.|supplier=BE recipient=JO",
        "Jordan was sent rifles by Belgium.|supplier=BE recipient=JO",
        "Morocco bought drones from Turkey.|supplier=TR recipient=MA",
      })
  void aTransferHasWhoGivesAndWhoGets(String text, String sides) {
    assertThat(ShortForm.read(text, false)).contains("TRANSFER HAPPENED " + sides);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway imposed new tariffs for Chad's attack on Niger.,target=NE",
    "Norway imposed sanctions on Chad with Denmark's help.,target=DK",
  })
  void whatTheReasonOrTheMeansIsOfIsNotStruck(String text, String wrong) {
    assertThat(ShortForm.read(text, false)).isNotEmpty().noneMatch(c -> c.contains(wrong));
  }
}
