package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.BlockType;
import org.junit.jupiter.api.Test;

/** A date that a clause explains dates what the clause tells; a bare bound dates nothing. */
class ExplainedTest {
  @Test
  void whatABoundIsExplainedByHappenedThen() {
    assertThat(timings("Trade has grown since September, when the king of Norway visited Chile."))
        .containsExactly("since September");
  }

  @Test
  void whatADayIsExplainedByIsOfThatDay() {
    assertThat(timings("The king of Norway will be away on Friday, when he visits Chile."))
        .contains("Friday");
    assertThat(timings("Prices fell in May 2021, when Norway and Chile signed a trade agreement."))
        .containsOnly("May 2021");
    assertThat(timings("It rained when the king of Norway visited Chile."))
        .allMatch(timing -> timing.equals("-"));
  }

  @Test
  void aBareBoundIsNoDate() {
    assertThat(timings("Norway and Chile have met often since September."))
        .allMatch(timing -> timing.equals("-"));
  }

  private static List<String> timings(String text) {
    List<StatedClaim> claims = ShortForm.claims(text, BlockType.BODY);
    assertThat(claims).as("claims of: %s", text).isNotEmpty();
    return claims.stream()
        .map(c -> c.timing() == null ? "-" : c.timing().expression().text())
        .toList();
  }
}
