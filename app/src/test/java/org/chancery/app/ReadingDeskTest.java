package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.MemoryStore;
import org.chancery.ledger.ReadingStore;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Origin;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.chancery.read.KnownFiles;
import org.chancery.read.WholeFile;
import org.junit.jupiter.api.Test;

/** A file is remembered when all its reports are kept, and not before. */
class ReadingDeskTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Noting store = new Noting();
  private final ReadingDesk desk =
      new ReadingDesk(store, ReadingDeskTest::read, tally -> {}, CLOCK);

  /** Remembers what it was told, and how many reports it had then. */
  private static final class Noting implements ReadingStore, KnownFiles {
    final MemoryStore kept = new MemoryStore();
    final List<String> noted = new ArrayList<>();
    boolean full;

    @Override
    public Set<Fingerprint> known(Collection<Fingerprint> prints) {
      return kept.known(prints);
    }

    @Override
    public Optional<Provenance> provenance(Fingerprint print) {
      return kept.provenance(print);
    }

    @Override
    public void add(List<Reading> readings, Instant readAt) {
      if (full) {
        throw new LedgerException("full", null);
      }
      kept.add(readings, readAt);
    }

    @Override
    public List<StoredReading> stored() {
      return kept.stored();
    }

    @Override
    public KnownFiles files() {
      return this;
    }

    @Override
    public List<WholeFile> find(Set<String> manners) {
      return List.of();
    }

    @Override
    public void note(List<WholeFile> files) {
      files.forEach(file -> noted.add(file.size() + " at " + kept.stored().size()));
    }

    @Override
    public void close() {
      kept.close();
    }
  }

  private static Reading read(Report report) {
    if (report.text().equals("odd")) {
      throw new IllegalStateException("odd");
    }
    return new Reading(
        new CleanReport(report, List.of(), new Origin(null, null, null)),
        List.of(),
        List.of(),
        List.of());
  }

  private void reports(int from, int to) {
    for (int i = from; i < to; i++) {
      report("r" + i, "text");
    }
  }

  private void report(String id, String text) {
    desk.report(new Report(id, text, null, null, null, null));
  }

  private void whole(int number) {
    desk.whole(
        new WholeFile("0".repeat(64), "0".repeat(64), number, WholeFile.Findings.of(number)));
  }

  @Test
  void itsLastReportIsKeptFirst() {
    reports(0, 70);
    whole(1);
    assertThat(store.noted).isEmpty();
    reports(70, 130);
    whole(2);
    assertThat(store.noted).isEmpty();
    desk.finish();
    assertThat(store.noted).containsExactly("1 at 128", "2 at 130");
    assertThat(desk.tally()).isEqualTo(new Tally(130, 130, 0, 0, desk.tally().foreign()));
  }

  @Test
  void aFileOfKnownReportsIsRememberedToo() {
    reports(0, 3);
    desk.finish();
    reports(0, 3);
    whole(1);
    desk.finish();
    assertThat(store.noted).containsExactly("1 at 3");
    assertThat(desk.tally()).isEqualTo(new Tally(6, 3, 3, 0, desk.tally().foreign()));
  }

  @Test
  void whereOneReportFailedOnlyItsFileIsNot() {
    reports(0, 2);
    whole(1);
    report("odd", "odd");
    reports(2, 140);
    whole(2);
    reports(140, 141);
    whole(3);
    desk.finish();
    assertThat(store.noted).containsExactly("1 at 63", "3 at 141");
    assertThat(desk.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).isEqualTo("odd"));
  }

  @Test
  void aReportOfTwoFilesThatFailedSpoilsBoth() {
    report("odd", "odd");
    whole(1);
    report("odd", "odd");
    whole(2);
    report("even", "even");
    whole(3);
    desk.finish();
    assertThat(store.noted).containsExactly("3 at 1");
  }

  @Test
  void aReportThatComesTwiceIsNewOnce() {
    reports(0, 3);
    reports(0, 3);
    desk.finish();
    assertThat(desk.tally()).isEqualTo(new Tally(6, 3, 3, 0, desk.tally().foreign()));
  }

  @Test
  void whatCannotBeKeptIsNotRemembered() {
    reports(0, 2);
    whole(1);
    store.full = true;
    assertThatThrownBy(desk::finish).isInstanceOf(LedgerException.class);
    assertThat(store.noted).isEmpty();
  }

  @Test
  void manyFilesWithoutReportsDoNotPileUp() {
    for (int i = 0; i < 200; i++) {
      whole(i);
    }
    assertThat(store.noted).hasSizeGreaterThan(100);
    desk.finish();
    assertThat(store.noted).hasSize(200);
  }

  @Test
  void whatIsKnownWholeCountsAsReportsThatWerePassedOver() {
    desk.known(WholeFile.Findings.of(7));
    desk.known(new WholeFile.Findings(3, new TreeMap<>(Map.of("ru", 2)), List.of()));
    assertThat(desk.tally()).isEqualTo(new Tally(10, 0, 10, 0, new TreeMap<>(Map.of("ru", 2))));
  }
}
