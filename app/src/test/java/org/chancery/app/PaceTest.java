package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said while reports are read. */
class PaceTest {
  private final Hands hands = new Hands();

  private static Tally tally(int seen, int claims) {
    return new Tally(seen, seen, 0, claims, new TreeMap<>(Map.of()));
  }

  @Test
  void filesReportsSpeedClaimsAndTheTimeLeftAreShown() {
    Pace pace = new Pace(Progress.NONE, hands);
    pace.found(12, 4000);
    pace.taken(1000);
    pace.finished();
    hands.on(Duration.ofSeconds(50));
    assertThat(pace.line(tally(1500, 310)))
        .isEqualTo("1 of 12 files, 1500 reports, 30/s, 310 claims, about 3 min left");
    pace.taken(2900);
    assertThat(pace.line(tally(1500, 310))).endsWith("about 1 s left");
  }

  @Test
  void theTimeLeftIsNotGuessedAt() {
    Pace pace = new Pace(Progress.NONE, hands);
    pace.found(1, 100_000);
    pace.taken(50_000);
    hands.on(Duration.ofSeconds(2));
    assertThat(pace.line(tally(1, 1))).isEqualTo("0 of 1 file, 1 report, 0.5/s, 1 claim");
    hands.on(Duration.ofSeconds(98));
    assertThat(pace.line(tally(1, 1))).endsWith(", about 2 min left");
    pace.taken(50_000);
    assertThat(pace.line(tally(1, 1))).endsWith("claim");
  }

  @Test
  void theLineIsOverwrittenAFewTimesASecond() {
    StringWriter terminal = new StringWriter();
    Pace pace = new Pace(new Progress(new PrintWriter(terminal)), hands);
    for (int i = 1; i <= 100; i++) {
      hands.on(Duration.ofMillis(10));
      pace.show(tally(i, 0));
    }
    assertThat(terminal.toString().split("\r", -1)).hasSize(6).allMatch(l -> l.length() < 80);
    assertThat(terminal.toString()).doesNotContain("\n");
  }
}
