package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.claim.Reading;
import org.chancery.ledger.Ledger;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.chancery.store.JdbcStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that has been read is lost, whatever becomes of the process that reads. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LossTest {
  private static final int REPORTS = 500;
  private static final int BATCH = 64;
  private static final int KILLS = 3;
  private static final long SEED = 20240229;

  @TempDir static Path directory;
  private static Path reports;
  private static String undisturbed;

  @BeforeAll
  static void readUndisturbed() throws IOException {
    reports = directory.resolve("dispatches.jsonl");
    Dispatches.write(reports, REPORTS, SEED);
    Path ledger = directory.resolve("undisturbed.db");
    assertThat(read(ledger).out()).startsWith(REPORTS + " new reports read into ");
    undisturbed = answers(ledger);
    assertThat(undisturbed.lines().count()).isGreaterThan(2 * REPORTS);
  }

  private static Run read(Path ledger) {
    return read(reports, ledger);
  }

  private static Run read(Path from, Path ledger) {
    return Run.chancery("read", from.toString(), "--ledger", ledger.toString());
  }

  /** Returns what {@code claims}, {@code events} and {@code reports} print of a ledger. */
  static String answers(Path ledger) {
    Ledger all = Chancery.fold(readings(ledger));
    return String.join(
        "\n",
        Stream.of(
                JsonLines.claims(all, Filter.ALL),
                JsonLines.events(all, Filter.ALL),
                JsonLines.reports(all))
            .flatMap(lines -> lines)
            .toList());
  }

  static List<Reading> readings(Path ledger) {
    try (JdbcStore store = JdbcStore.open(ledger.toString())) {
      return store.readings();
    }
  }

  @Test
  void aProcessKilledAgainAndAgainEndsWithTheSameLedger() throws Exception {
    Path ledger = directory.resolve("killed.db");
    Random random = new Random(SEED);
    int kept = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(ledger);
      // At least one batch further each time; somewhere in the next, or in its commit.
      awaitMoreThan(ledger, kept + random.nextInt(BATCH), process);
      Thread.sleep(random.nextInt(150));
      process.destroyForcibly().waitFor();
      int before = kept;
      kept = readings(ledger).size();
      assertThat(kept).isGreaterThan(before);
      assertThat(kept == REPORTS || wholeFiles(ledger) == 0).isTrue();
      assertThat(kept % BATCH == 0 || kept == REPORTS).as("whole batches: %d", kept).isTrue();
    }
    Run last = read(ledger);
    assertThat(last.code()).isZero();
    String fresh = REPORTS - kept + " new report" + (REPORTS - kept == 1 ? "" : "s");
    assertThat(last.out()).startsWith(fresh).contains(kept + " passed over");
    assertThat(answers(ledger)).isEqualTo(undisturbed);
  }

  private static Process start(Path ledger) throws IOException {
    Run.Builder builder = new Run.Builder();
    return builder
        .process(builder.command("read", reports.toString(), "--ledger", ledger.toString()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private static void awaitMoreThan(Path ledger, int count, Process process) throws Exception {
    while (process.isAlive() && (!Files.exists(ledger) || count(ledger) <= count)) {
      Thread.sleep(40);
    }
  }

  /** Counts from outside: opening the ledger would help to make it. */
  static int count(Path ledger) {
    return count(ledger, "reading");
  }

  /** Counts the files that need not be read again. */
  static int wholeFiles(Path ledger) {
    return count(ledger, "read_file");
  }

  private static int count(Path ledger, String table) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      // Not there yet, or just being made.
      return 0;
    }
  }

  @Test
  void twoProcessesMayReadIntoOneNewLedgerAtOnce() throws IOException {
    Path some = directory.resolve("some.jsonl");
    Dispatches.write(some, 2 * BATCH + 1, SEED);
    Path ledger = directory.resolve("shared.db");
    CompletableFuture<Run> other = CompletableFuture.supplyAsync(() -> read(some, ledger));
    Run one = read(some, ledger);
    Run two = other.join();
    assertThat(one.err() + two.err()).isEmpty();
    assertThat(one.code() + two.code()).isZero();
    assertThat(wholeFiles(ledger)).isOne();
    List<Reading> shared = readings(ledger);
    assertThat(shared).hasSize(2 * BATCH + 1);
    assertThat(readings(directory.resolve("undisturbed.db"))).containsAll(shared);
  }
}
