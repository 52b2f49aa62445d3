package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.claim.Reading;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.MemoryStore;
import org.chancery.model.Report;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger is a function of the set of reports: neither order, nor threads, nor repetition. */
class OrderTest {
  private static final int SHUFFLES = 4;

  @ParameterizedTest
  @EnumSource
  void anyOrderOfReportsGivesTheSameBytes(Corpus corpus) {
    String straight = bytes(corpus.readings());
    assertThat(straight).contains("\"kind\"");
    List<Reading> reversed = new ArrayList<>(corpus.readings());
    Collections.reverse(reversed);
    assertThat(bytes(reversed)).as("in reverse order").isEqualTo(straight);
    for (int seed = 1; seed <= SHUFFLES; seed++) {
      List<Reading> shuffled = new ArrayList<>(corpus.readings());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(bytes(shuffled)).as("shuffled with seed %s", seed).isEqualTo(straight);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneThreadReadsWhatManyRead(Corpus corpus) {
    List<Reading> together = corpus.readings();
    for (Report report : corpus.some(40)) {
      Reading alone = Corpus.chancery().read(report);
      assertThat(together).as(report.id()).contains(alone);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readingAReportAgainChangesNothing(Corpus corpus) {
    try (MemoryStore store = new MemoryStore()) {
      store.add(corpus.readings(), Instant.EPOCH);
      String once = bytes(store.readings());
      store.add(corpus.readings(), Instant.EPOCH);
      assertThat(bytes(store.readings())).isEqualTo(once).isEqualTo(bytes(corpus.readings()));
    }
  }

  private static String bytes(List<Reading> readings) {
    Ledger ledger = Chancery.fold(readings);
    return String.join(
        "\n",
        Stream.of(
                JsonLines.claims(ledger, Filter.ALL),
                JsonLines.events(ledger, Filter.ALL),
                JsonLines.reports(ledger))
            .flatMap(lines -> lines)
            .toList());
  }
}
