package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.model.Actor;
import org.chancery.model.Kind;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** A counterpart is known by the office of the one whose counterpart it is. */
class CounterpartsTest {
  private static final String BRANDT =
      "German Chancellor Willy Brandt spoke in Bonn. German Chancellor Willy Brandt left.";
  private static final String MEIR =
      "Israeli Prime Minister Golda Meir spoke. Israeli Foreign Minister Abba Eban listened.";

  @Test
  void theRosterTellsWhoHeadsTheOtherState() {
    assertThat(met(BRANDT, MEIR, "Willy Brandt met his Israeli counterpart in Bonn on Tuesday."))
        .containsExactlyInAnyOrder("Willy Brandt", "Golda Meir");
  }

  @Test
  void whereNoReportNamesTheHolderTheStateStands() {
    assertThat(met(BRANDT, "Willy Brandt met his Israeli counterpart in Bonn on Tuesday."))
        .containsExactlyInAnyOrder("Willy Brandt", "Israel");
  }

  private static List<String> met(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      LocalDate day = LocalDate.of(1971, 6, 10 + i);
      readings.add(Corpus.chancery().read(new Report("r" + i, texts[i], null, day, null, null)));
    }
    return Chancery.fold(readings).claims().stream()
        .filter(claim -> claim.kind() == Kind.MEETING)
        .flatMap(claim -> claim.roles().values().stream().flatMap(List::stream))
        .map(Actor::name)
        .distinct()
        .toList();
  }
}
