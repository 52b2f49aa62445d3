package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** Agency copy that a second outlet prints is no second source. */
class SyndicationTest {
  private static final String STORY = "01-sweden-budapest-invitation.txt";
  private static final String COPY = "02-sweden-budapest-invitation-courier.txt";

  @Test
  void theCopyIsOfTheLineageOfItsStoryAndNothingElseIs() {
    Ledger ledger = Chancery.fold(Corpus.SAMPLES.readings());
    assertThat(ledger.lineages()).isEqualTo(Map.of(STORY, STORY, COPY, STORY));
  }

  @Test
  void theCopyAddsNoSource() {
    List<Reading> all = Corpus.SAMPLES.readings();
    List<Reading> without =
        all.stream().filter(r -> !r.clean().report().id().equals(COPY)).toList();
    List<Event> events = Chancery.fold(all).events().stream().filter(e -> tells(e, COPY)).toList();
    assertThat(events).isNotEmpty();
    Ledger ledger = Chancery.fold(without);
    for (Event event : events) {
      assertThat(ledger.event(event.id()))
          .hasValueSatisfying(e -> assertThat(e.sources()).hasSameSizeAs(event.sources()));
    }
  }

  private static boolean tells(Event event, String report) {
    return event.claims().stream().anyMatch(claim -> claim.report().equals(report));
  }
}
