package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.claim.Reading;
import org.chancery.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends JdbcContract {
  @TempDir Path directory;

  @Override
  Place place() {
    return new SqlitePlace(directory);
  }

  @Test
  void aFileOfAnotherKindIsRefusedAndLeftAlone() throws Exception {
    Path letter = directory.resolve("letter.db");
    String words = "Dear Sir, this is a letter and no database. ".repeat(100);
    Files.writeString(letter, words, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> JdbcStore.open(letter.toString()))
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
    assertThatThrownBy(() -> JdbcStore.open(other.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not a Chancery ledger");
    assertThat(other).hasBinaryContent(before);
  }

  @Test
  void aDirectoryIsNoLedgerAndAMissingOneHoldsNone() {
    assertThatThrownBy(() -> JdbcStore.open(directory.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> JdbcStore.open(directory.resolve("none/chancery.db").toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("there is no directory");
  }

  @Test
  void aFullDiskIsSaidAndLeavesTheLedgerAsItWas() throws Exception {
    store.add(List.of(Readings.bare("a", "kept")), NOW);
    store.close();
    long pages = Files.size(new SqlitePlace(directory).file()) / 4096;
    Database small =
        new SqliteFile(
            new SqlitePlace(directory).file(),
            100,
            config -> config.setMaxPageCount(Math.toIntExact(pages) + 4));
    try (JdbcStore full = JdbcStore.open(small)) {
      List<Reading> much = IntStream.range(0, 40).mapToObj(i -> Readings.full("more" + i)).toList();
      assertThatThrownBy(() -> full.add(much, NOW))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the disk is full; make room and try again");
      assertThat(full.readings()).containsExactly(Readings.bare("a", "kept"));
    }
    store = JdbcStore.open(place.database());
    assertThat(store.readings()).hasSize(1);
    store.add(List.of(Readings.full("b")), NOW);
    assertThat(store.readings()).hasSize(2);
  }

  @Test
  void anAddressOfAnotherDatabaseIsRefused() {
    assertThatThrownBy(() -> JdbcStore.open("jdbc:mysql://me:secret@host/db?password=secret"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("jdbc:mysql://host/db")
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> JdbcStore.open("postgresql://host/db"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE");
  }
}
