package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
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
    Report report = new Report("r", text, null, LocalDate.of(2023, 6, 14), null, null);
    return new ClaimReader(LexiconLoader.load())
            .read(new Annotator(SharedParser.get()).annotate(new Cleaner().clean(report)))
            .claims()
            .stream()
            .map(c -> c.timing() == null ? "-" : c.timing().expression().text())
            .toList();
  }
}
