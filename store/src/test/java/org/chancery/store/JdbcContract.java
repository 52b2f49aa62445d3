package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.claim.Reading;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.ReadingStore;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Problem;
import org.chancery.model.Sha256;
import org.chancery.read.WholeFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What every database must do beyond what every store does. */
abstract class JdbcContract extends StoreContract {
  protected Place place;

  /** Returns a place with nothing in it. */
  abstract Place place() throws Exception;

  @Override
  ReadingStore empty() throws Exception {
    place = place();
    return opened();
  }

  private JdbcStore opened() {
    return JdbcStore.open(place.database());
  }

  @Test
  void readingsOutliveTheProcess() {
    Reading reading = Readings.full("a");
    store.add(List.of(reading), NOW);
    store.close();
    store = opened();
    assertThat(store.stored()).containsExactly(new StoredReading(reading, NOW));
    assertThat(store.contains("a", Readings.TEXT)).isTrue();
  }

  @Test
  void aFailureHalfwayLeavesTheStoreAsItWas() throws Exception {
    store.add(List.of(Readings.bare("a", "kept")), NOW);
    place.refuseReportC();
    List<Reading> more = List.of(Readings.full("b"), Readings.bare("c", "refused"));
    assertThatThrownBy(() -> store.add(more, NOW))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot write the ledger")
        .hasMessageContaining("no room");
    assertThat(store.readings()).containsExactly(Readings.bare("a", "kept"));
    assertThat(store.contains("b", Readings.TEXT)).isFalse();
    assertThat(((JdbcStore) store).search(SearchWords.of(List.of("Norway")))).isEmpty();
    store.add(List.of(Readings.full("b")), NOW);
    assertThat(store.contains("b", Readings.TEXT)).isTrue();
  }

  @Test
  void aWriterThatWaitsInVainSaysSoAndLeavesTheLedgerAsItWas() throws Exception {
    store.add(List.of(Readings.bare("a", "text")), NOW);
    try (JdbcStore impatient = JdbcStore.open(place.database(100))) {
      List<Reading> more = List.of(Readings.bare("b", "text"), Readings.full("c"));
      try (Connection other = writingB()) {
        assertThatThrownBy(() -> impatient.add(more, NOW))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("cannot write the ledger")
            .hasMessageContaining("another program is writing to it; try again");
        assertThat(impatient.readings()).hasSize(1);
        assertThat(other.isClosed()).isFalse();
      }
      impatient.add(more, NOW);
      assertThat(impatient.readings()).hasSize(3);
    }
  }

  @Test
  void aWriterWaitsForAnotherThatIsDoneSoon() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (Connection other = writingB()) {
      Future<?> waiting = pool.submit(() -> store.add(List.of(Readings.bare("b", "text")), NOW));
      Thread.sleep(200);
      assertThat(waiting.isDone()).isFalse();
      other.close();
      waiting.get();
      assertThat(store.readings()).hasSize(1);
    } finally {
      pool.shutdown();
    }
  }

  /** Returns another program's transaction, which is about to write report {@code b}. */
  private Connection writingB() throws Exception {
    Connection other = place.database().plain().getConnection();
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute(
          "INSERT INTO report (id, sha256) VALUES ('b', '"
              + Fingerprint.of("b", "text").sha256()
              + "')");
    }
    return other;
  }

  @Test
  void manyMayOpenANewLedgerAndWriteAtOnce() throws Exception {
    store.close();
    place.clear();
    List<Callable<Boolean>> writers =
        IntStream.range(0, 4)
            .<Callable<Boolean>>mapToObj(
                writer ->
                    () -> {
                      try (ReadingStore mine = opened()) {
                        for (int i = 0; i < 20; i++) {
                          mine.add(
                              List.of(Readings.bare("r" + i, "text"), Readings.full("f" + i)), NOW);
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
    store = opened();
    assertThat(store.readings()).hasSize(40);
    assertThat(((JdbcStore) store).search(SearchWords.of(List.of("Norway")))).hasSize(20);
  }

  @Test
  void aReadingOfAnotherVersionIsNamed() throws Exception {
    store.add(List.of(Readings.bare("a", "text")), NOW);
    place.sql("UPDATE reading SET document = '{\"mood\":1}'");
    assertThatThrownBy(store::readings)
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("another version of Chancery");
  }

  @Test
  void aLedgerOfBeforeTheInstantAndTheIndexGainsThem() throws Exception {
    Reading old = Readings.full("a");
    asOfVersionOne(ReadingCodec.encode(old));
    store = opened();
    assertThat(store.stored()).containsExactly(new StoredReading(old, null));
    assertThat(((JdbcStore) store).search(SearchWords.of(List.of("Norway")))).hasSize(1);
  }

  @Test
  void anOldReadingThatIsNoLongerUnderstoodIsNamedAndTheLedgerStays() throws Exception {
    asOfVersionOne("{\"mood\":1}");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(this::opened)
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("another version of Chancery");
    }
    place.sql(
        "UPDATE reading SET document = '" + ReadingCodec.encode(Readings.bare("a", "x")) + "'");
    store = opened();
    assertThat(store.readings()).hasSize(1);
  }

  private void asOfVersionOne(String document) throws Exception {
    store.close();
    place.clear();
    Database database = place.database();
    Flyway.configure()
        .dataSource(database.plain())
        .locations("classpath:org/chancery/store/migrations/" + database.folder())
        .target("1")
        .load()
        .migrate();
    place.sql(
        "INSERT INTO report (id, sha256) VALUES ('a', '" + "0".repeat(64) + "')",
        "INSERT INTO reading (report, document) SELECT number, '" + document + "' FROM report");
  }

  @Test
  void whatIsNotedOfAFeedIsThereTheNextTime() {
    WatchBook book = ((JdbcStore) store).watchBook();
    assertThat(book.feed("https://g.test/feed"))
        .isEqualTo(WatchedFeed.unknown("https://g.test/feed"));
    WatchedFeed first =
        new WatchedFeed("https://g.test/feed", "W/\"1\"", "Thu", NOW, Set.of("one", "two"));
    WatchedFeed other = WatchedFeed.unknown("https://g.test/other");
    book.note(first);
    book.note(other);
    assertThat(book.feed("https://g.test/feed")).isEqualTo(first);
    WatchedFeed second =
        new WatchedFeed("https://g.test/feed", null, "Fri", null, Set.of("two", "three"));
    book.note(second);
    store.close();
    store = opened();
    book = ((JdbcStore) store).watchBook();
    assertThat(book.feed("https://g.test/feed")).isEqualTo(second);
    assertThat(book.feed("https://g.test/other")).isEqualTo(other);
  }

  @Test
  void filesThatWereReadWholeAreKnownTheNextTimeByMannerAndBytes() {
    WholeFile plain = new WholeFile(hash("m"), hash("1"), 7, WholeFile.Findings.of(3));
    WholeFile.Findings odd =
        new WholeFile.Findings(
            9,
            new TreeMap<>(Map.of("ru", 2, "zh", 1)),
            List.of(
                new Problem("", 12, "broken \u0000 JSON"),
                new Problem("!平壤/a.txt", null, "half a pair \ud83d")));
    WholeFile other = new WholeFile(hash("m"), hash("2"), 1L << 40, odd);
    WholeFile elsewhere = new WholeFile(hash("n"), hash("1"), 7, WholeFile.Findings.of(1));
    store.files().note(List.of(plain, other, elsewhere, plain));
    store.files().note(List.of());
    // What was noted first stays.
    store.files().note(List.of(new WholeFile(hash("m"), hash("1"), 7, WholeFile.Findings.of(4))));
    store.close();
    store = opened();
    assertThat(store.files().find(Set.of(hash("m"), hash("x"))))
        .containsExactlyInAnyOrder(plain, other);
    assertThat(store.files().find(Set.of(hash("n")))).containsExactly(elsewhere);
    assertThat(store.files().find(Set.of(hash("x")))).isEmpty();
    assertThat(store.files().find(Set.of())).isEmpty();
  }

  private static String hash(String of) {
    return Sha256.of(of.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whoDeletesAReportByHandHasTheFilesReadAgain() throws Exception {
    store.add(List.of(Readings.bare("a", "text"), Readings.bare("b", "text")), NOW);
    store.files().note(List.of(new WholeFile(hash("m"), hash("1"), 7, WholeFile.Findings.of(2))));
    place.sql(
        "DELETE FROM reading WHERE report = (SELECT number FROM report WHERE id = 'a')",
        "DELETE FROM report WHERE id = 'nobody'");
    place.sql("DELETE FROM report WHERE id = 'a'");
    assertThat(store.files().find(Set.of(hash("m")))).isEmpty();
    assertThat(store.readings()).containsExactly(Readings.bare("b", "text"));
    assertThat(((JdbcStore) store).keptState().waiting()).isOne();
  }

  @Test
  void aLedgerOfANewerVersionIsRefused() throws Exception {
    place.sql("UPDATE flyway_schema_history SET version = '99' WHERE version = '2'");
    assertThatThrownBy(this::opened)
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer version of Chancery");
  }

  @Test
  void theLastMigrationIsTheOneThatIsLookedFor() throws Exception {
    Database database = place.database();
    assertThat(Migrations.version(database.plain())).isEqualTo(Migrations.LATEST);
  }
}
