package org.chancery.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a server wants to be asked again. */
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2031-11-06T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 2031-11-06T08:00:00Z",
    "' 120 ', 2031-11-06T08:02:00Z",
    "'Thu, 06 Nov 2031 09:30:00 GMT', 2031-11-06T09:30:00Z",
    "999999999, 2031-11-13T08:00:00Z",
    "'Fri, 31 Dec 9999 23:59:59 GMT', 2031-11-13T08:00:00Z"
  })
  void secondsAndDatesAreUnderstoodAndNothingBeyondAWeek(String header, Instant meant) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1e9", "99999999999999999999", "Thu, 99 Nov 2031"})
  void whatIsNeitherSaysNothing(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isNull();
  }

  @Test
  void noneSaysNothing() {
    assertThat(RetryAfter.parse(null, NOW)).isNull();
  }
}
