package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-18, 2024-03-18, 18 Mar 2024",
    "2024-03-18, 2024-03-19, 18–19 Mar 2024",
    "2024-06-30, 2024-07-02, 30 Jun – 2 Jul 2024",
    "2023-12-30, 2024-01-02, 30 Dec 2023 – 2 Jan 2024",
    "2024-02-01, 2024-02-29, Feb 2024",
    "2023-02-01, 2023-02-28, Feb 2023",
    "2024-04-01, 2024-06-30, Apr–Jun 2024",
    "2023-12-01, 2024-01-31, Dec 2023–Jan 2024",
    "2024-01-01, 2024-12-31, 2024",
    "2024-01-01, 2024-12-30, 1 Jan – 30 Dec 2024",
  })
  void spansAreWrittenAsAReaderWould(String start, String end, String text) {
    assertThat(Days.text(Samples.days(start, end))).isEqualTo(text);
  }

  @Test
  void openEndsAreSaid() {
    LocalDate day = LocalDate.of(2024, 3, 18);
    assertThat(Days.text(new DateSpan(day, null))).isEqualTo("from 18 Mar 2024");
    assertThat(Days.text(new DateSpan(null, day))).isEqualTo("until 18 Mar 2024");
    assertThat(Days.text(new DateSpan(null, null))).isEqualTo("no date");
    assertThat(Days.text(null)).isEqualTo("no date");
  }
}
