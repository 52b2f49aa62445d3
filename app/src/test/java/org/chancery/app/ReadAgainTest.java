package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read whole is passed over by its bytes, and everything is said as if it were read. */
class ReadAgainTest {
  private static final String[] READ = {"read", "in", "--ledger", "desk.db"};

  /** What need not be woken where nothing is new. */
  private static final List<String> ASLEEP =
      List.of(
          "org.chancery.annotate.nlp.NlpModels",
          "org.chancery.claim.lexicon.LexiconLoader",
          "org.chancery.read.Formats",
          "org.chancery.read.Languages",
          "org.chancery.ledger.Fold",
          "opennlp.tools.langdetect.LanguageDetectorModel",
          "tools.jackson.databind.json.JsonMapper",
          "org.flywaydb.core.Flyway");

  @TempDir Path folder;
  private Path in;

  @BeforeEach
  void makeFiles() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("a.txt"), "The foreign minister of Peru visited Chile on 4 November 2031.");
    Files.writeString(
        in.resolve("b.jsonl"),
        "{\"id\":\"b\",\"text\":\"They met.\"}\n{\"id\":\"c\",\"text\":\"They parted.\"}\n");
  }

  private Run read(String... more) {
    String[] all = Stream.concat(Stream.of(READ), Stream.of(more)).toArray(String[]::new);
    return new Run.Builder().in(folder).run(all);
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("desk.db"));
  }

  /** Tells whether files were passed over unread: what is noted of them is made to differ. */
  private void mark(int more) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE read_file SET reports = reports + " + more);
    }
  }

  /** Returns every row of every table. */
  private List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      List<String> tables = rows(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'");
      for (String table : tables) {
        rows(statement, "SELECT * FROM \"" + table + "\"").stream()
            .map(row -> table + ": " + row)
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.append(i == 1 ? "" : " | ").append(row.getString(i));
        }
        rows.add(cells.toString());
      }
    }
    return rows;
  }

  @Test
  void theLedgerStaysAsItIsAndNothingIsWokenThatReads() throws Exception {
    assertThat(read().out()).isEqualTo("3 new reports read into desk.db\n");
    List<String> before = everything();
    assertThat(before).anyMatch(row -> row.startsWith("kept_event: "));
    Path classes = folder.resolve("classes.txt");
    Run again = new Run.Builder().in(folder).java("-Xlog:class+load:file=" + classes).run(READ);
    assertThat(again).isEqualTo(new Run(0, "0 new reports read into desk.db; 3 passed over\n", ""));
    assertThat(everything()).isEqualTo(before);
    List<String> loaded =
        Files.readAllLines(classes).stream()
            .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
            .toList();
    for (String name : ASLEEP) {
      assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
    }
    assertThat(loaded).contains("org.chancery.read.WholeFile").doesNotContainAnyElementsOf(ASLEEP);
  }

  @Test
  void onlyWhatIsTheSameToTheByteIsPassedOverUnread() throws Exception {
    read();
    mark(100);
    assertThat(read().out()).isEqualTo("0 new reports read into desk.db; 203 passed over\n");
    Files.writeString(
        in.resolve("b.jsonl"),
        "{\"id\":\"b\",\"text\":\"They met.\"}\n{\"id\":\"c\",\"text\":\"They parte!.\"}\n");
    assertThat(read().out()).isEqualTo("1 new report read into desk.db; 102 passed over\n");
    mark(1000);
    assertThat(read().out()).isEqualTo("0 new reports read into desk.db; 2103 passed over\n");
    assertThat(read("--map", "text=title").err()).contains("in/b.jsonl:1: ", "in/b.jsonl:2: ");
  }

  @Test
  void problemsAreToldAgainAndTheExitCodeIsTheSame() throws Exception {
    Files.writeString(in.resolve("b.jsonl"), "{\n", StandardOpenOption.APPEND);
    Files.writeString(
        in.resolve("d.txt"),
        "Министры двух стран встретились во вторник в Женеве и подписали соглашение.");
    Files.write(in.resolve("e.png"), new byte[10]);
    Run first = read("--format", "json");
    assertThat(first.code()).isEqualTo(2);
    assertThat(first.err().lines()).hasSize(3);
    mark(1000);
    Run again = read("--format", "json");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).isEqualTo(first.err());
    // The document of a file with problems says how many reports it has, the column of others.
    assertThat(untimed(again))
        .isEqualTo(
            untimed(first)
                .replace(
                    "\"seen\":4,\"new\":4,\"known\":0", "\"seen\":1004,\"new\":0,\"known\":1004")
                .replace("\"claims\":1", "\"claims\":0"));
  }

  private static String untimed(Run run) {
    return run.out().replaceAll("\"seconds\":[0-9.]+", "");
  }
}
