package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stops a reading keeps what was read, is told so, and reads the rest another time. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StopTest {
  private static final int REPORTS = 400;
  private static final int BATCH = 64;
  private static final long SEED = 19610418;

  @TempDir static Path directory;
  private static Path reports;
  private static String undisturbed;

  @BeforeAll
  static void readUndisturbed() throws IOException {
    reports = directory.resolve("dispatches.jsonl");
    Dispatches.write(reports, REPORTS, SEED);
    Path ledger = directory.resolve("undisturbed.db");
    assertThat(Run.chancery(read(ledger)).code()).isZero();
    undisturbed = LossTest.answers(ledger);
  }

  private static String[] read(Path ledger, String... more) {
    String[] all = {"read", reports.toString(), "--ledger", ledger.toString()};
    return Stream.of(all, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130, text, '; stopped: '", "TERM, 143, json, '\"stopped\":true'"})
  void theBatchInHandIsReadAndTheNextRunReadsTheRest(
      String signal, int code, String format, String said) throws Exception {
    Path ledger = directory.resolve(signal + ".db");
    Run stopped = stop(signal, ledger, format);
    assertThat(stopped.code()).isEqualTo(code);
    assertThat(stopped.err()).isEmpty();
    Set<String> kept =
        LossTest.readings(ledger).stream()
            .map(reading -> reading.clean().report().id())
            .collect(Collectors.toSet());
    assertThat(kept).hasSizeBetween(BATCH, REPORTS - 1).isEqualTo(first(kept.size()));
    assertThat(kept.size() % BATCH).as("whole batches: %d", kept.size()).isZero();
    assertThat(stopped.out()).contains(String.valueOf(kept.size()), said).hasLineCount(1);
    assertThat(LossTest.wholeFiles(ledger)).isZero();

    Run rest = Run.chancery(read(ledger));
    assertThat(rest.code()).isZero();
    assertThat(rest.out())
        .startsWith(REPORTS - kept.size() + " new report")
        .contains(kept.size() + " passed over");
    assertThat(LossTest.answers(ledger)).isEqualTo(undisturbed);
    assertThat(LossTest.wholeFiles(ledger)).isOne();
  }

  private static Set<String> first(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "dispatch-" + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Run stop(String signal, Path ledger, String format) throws Exception {
    Running reading = Running.start(directory, read(ledger, "--format", format));
    while (reading.goesOn() && LossTest.count(ledger) < BATCH) {
      Thread.sleep(20);
    }
    return reading.stop(signal);
  }
}
