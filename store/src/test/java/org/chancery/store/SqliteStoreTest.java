package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.claim.Reading;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.ReadingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir Path directory;

  @Override
  ReadingStore empty() {
    return SqliteStore.open(file());
  }

  private Path file() {
    return directory.resolve("chancery.db");
  }

  @Test
  void readingsOutliveTheProcess() {
    Reading reading = Readings.full("a");
    store.add(List.of(reading));
    store.close();
    store = SqliteStore.open(file());
    assertThat(store.readings()).containsExactly(reading);
    assertThat(store.contains("a", Readings.TEXT)).isTrue();
  }

  @Test
  void aFailureHalfwayLeavesTheStoreAsItWas() throws Exception {
    store.add(List.of(Readings.bare("a", "kept")));
    sql(
        "CREATE TRIGGER full BEFORE INSERT ON reading WHEN new.document LIKE '%\"id\":\"c\"%'"
            + " BEGIN SELECT RAISE(ABORT, 'no room'); END");
    List<Reading> more = List.of(Readings.bare("b", "lost"), Readings.bare("c", "refused"));
    assertThatThrownBy(() -> store.add(more))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot write the ledger")
        .hasMessageContaining("no room");
    assertThat(store.readings()).containsExactly(Readings.bare("a", "kept"));
    assertThat(store.contains("b", "lost")).isFalse();
  }

  @Test
  void manyMayOpenANewLedgerAndWriteAtOnce() throws Exception {
    Path shared = directory.resolve("shared.db");
    List<Callable<Boolean>> writers =
        IntStream.range(0, 4)
            .<Callable<Boolean>>mapToObj(
                writer ->
                    () -> {
                      try (ReadingStore mine = SqliteStore.open(shared)) {
                        for (int i = 0; i < 20; i++) {
                          mine.add(List.of(Readings.bare("r" + i, "text"), Readings.full("f" + i)));
                        }
                        return true;
                      }
                    })
            .toList();
    ExecutorService pool = Executors.newFixedThreadPool(writers.size());
    try {
      for (Future<Boolean> writer : pool.invokeAll(writers)) {
        assertThat(writer.get()).isTrue();
      }
    } finally {
      pool.shutdown();
    }
    try (ReadingStore mine = SqliteStore.open(shared)) {
      assertThat(mine.readings()).hasSize(40);
    }
  }

  @Test
  void aFileOfAnotherKindIsRefusedAndLeftAlone() throws Exception {
    Path letter = directory.resolve("letter.db");
    String words = "Dear Sir, this is a letter and no database. ".repeat(100);
    Files.writeString(letter, words, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SqliteStore.open(letter))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(letter.toString())
        .hasMessageContaining("not a Chancery ledger");
    assertThat(letter).hasContent(words);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
    Path other = directory.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    byte[] before = Files.readAllBytes(other);
    assertThatThrownBy(() -> SqliteStore.open(other))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not a Chancery ledger");
    assertThat(other).hasBinaryContent(before);
  }

  @Test
  void aDirectoryIsNoLedgerAndAMissingOneHoldsNone() {
    assertThatThrownBy(() -> SqliteStore.open(directory))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> SqliteStore.open(directory.resolve("none/chancery.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("there is no directory");
  }

  @Test
  void aReadingOfAnotherVersionIsNamed() throws Exception {
    store.add(List.of(Readings.bare("a", "text")));
    sql("UPDATE reading SET document = '{\"mood\":1}'");
    assertThatThrownBy(store::readings)
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("another version of Chancery");
  }

  private void sql(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  @Test
  void everyMigrationSetsTheSchemaThatIsLookedFor() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        ResultSet history =
            statement.executeQuery(
                "SELECT max(CAST(version AS INTEGER)),"
                    + " (SELECT user_version FROM pragma_user_version) FROM flyway_schema_history")) {
      assertThat(history.next()).isTrue();
      assertThat(history.getInt(1)).isEqualTo(SqliteFile.SCHEMA);
      assertThat(history.getInt(2)).isEqualTo(SqliteFile.SCHEMA);
    }
  }
}
