package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The datelines of the trade, and what only looks like one. */
class DatelineTest {
  private static final String STORY = "The envoys of both states met for talks on Tuesday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SEOUL, March 27 (Yonhap) --       | SEOUL              | -    | 3 | 27 | Yonhap",
        "Seoul, March 27 (Harbour News)    | Seoul              | -    | 3 | 27 | Harbour News",
        "MANILA (Reuters) -                | MANILA             | -    | - | -  | Reuters",
        "(Reuters) -                       | -                  | -    | - | -  | Reuters",
        "PRAIA, Cape Verde (AP) —          | PRAIA, Cape Verde  | -    | - | -  | AP",
        "MOSCOW. Oct 28 (Interfax) -       | MOSCOW             | -    | 10| 28 | Interfax",
        "MOSCOW, October 28. /TASS/.       | MOSCOW             | -    | 10| 28 | TASS",
        "BEIJING, Feb. 7, 2024 (Xinhua) -- | BEIJING            | 2024 | 2 | 7  | Xinhua",
        "JERUSALEM —                       | JERUSALEM          | -    | - | -  | -",
        "TBILISI, Georgia -                | TBILISI, Georgia   | -    | - | -  | -",
        "OSLO/HELSINKI (Reuters) -         | OSLO/HELSINKI      | -    | - | -  | Reuters",
        "Wed Feb 7, 2024 7:25 am EST (Reuters) - | -            | 2024 | 2 | 7  | Reuters"
      })
  void datelines(
      String line, String place, Integer year, Integer month, Integer day, String provider) {
    Dateline.Day stated = month == null ? null : new Dateline.Day(year, month, day);
    assertThat(Dateline.of(Blocks.clean(line + " " + STORY)))
        .contains(new Dateline(new Span(0, line.length()), place, stated, provider));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIVE - ",
        "ANALYSIS — ",
        "QUESTION: ",
        "Norway (and Finland) agreed. ",
        "SURPRISE TRIP - ",
        "Paris (France) - ",
        "NATO (the alliance) said so. ",
        "In May (as before) "
      })
  void otherBeginnings(String line) {
    assertThat(Dateline.of(Blocks.clean(line + STORY))).isEqualTo(Optional.empty());
  }

  @Test
  void theDatelineIsFoundBelowTheHeadline() {
    String page = "Envoys meet for talks\n\nOSLO, May 3 (Kyodo) -- " + STORY;
    assertThat(Dateline.of(Blocks.clean(page)).map(Dateline::place)).contains("OSLO");
  }
}
