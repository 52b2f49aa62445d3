package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.BlockType;
import org.junit.jupiter.api.Test;

/** A bound that a clause explains dates what the clause tells; a bare one dates nothing. */
class SinceTest {
  @Test
  void whatABoundIsExplainedByHappenedThen() {
    assertThat(timings("Trade has grown since September, when the king of Norway visited Chile."))
        .containsExactly("since September");
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
