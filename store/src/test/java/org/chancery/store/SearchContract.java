package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Reading;
import org.chancery.claim.StatedClaim;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.model.ActorName;
import org.chancery.model.Block;
import org.chancery.model.BlockType;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by which words, in every database. One ledger serves all: it is only asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {
  private static final String TITLE = "Íris Ólafsdóttir’s state visit";
  private static final String FIRST = "Mr. Example visited St. Gallen in 2024.";
  private static final String SECOND = "She will negotiate in Vaduz about the U.S. tariffs.";
  private static final String FURNITURE = "Subscribe to our letter on tariffs";
  private static final String TEXT =
      TITLE + "\n\n" + FIRST + " " + SECOND + "\n\n" + FURNITURE + "\n";

  private JdbcStore store;

  /** Returns a place with nothing in it. */
  abstract Place place() throws Exception;

  @BeforeAll
  void open() throws Exception {
    store = JdbcStore.open(place().database());
    store.add(List.of(reading("b"), reading("a")), Instant.EPOCH);
    // Known already: nothing is indexed twice.
    store.add(List.of(reading("b")), Instant.EPOCH);
  }

  @AfterAll
  void close() {
    if (store != null) {
      store.close();
    }
  }

  private static Reading reading(String id) {
    Report report = new Report(id, TEXT, TITLE, null, null, null);
    List<Block> blocks =
        List.of(
            new Block(BlockType.HEADLINE, at(TITLE)),
            new Block(BlockType.BODY, new Span(at(FIRST).start(), at(SECOND).end())),
            new Block(BlockType.FURNITURE, at(FURNITURE)));
    StatedClaim claim =
        new StatedClaim(
            Kind.VISIT,
            Stage.PLANNED,
            true,
            Map.of(
                Role.VISITOR, List.of(ActorName.state("IS", "Iceland")),
                Role.HOST, List.of(ActorName.state("LI", "Principality"))),
            null,
            null,
            List.of(),
            List.of(),
            Evidence.of(report, at(SECOND)));
    return new Reading(
        new CleanReport(report, blocks, new Origin(null, null, null)),
        List.of(),
        List.of(claim),
        List.of());
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private List<Passage> find(String words) {
    return store.search(SearchWords.of(Arrays.asList(words.split(" \\+ ", -1))));
  }

  @Test
  void aSentenceIsFoundInEachReportByItsPlaceInTheText() {
    assertThat(find("gallen"))
        .containsExactly(
            new Passage(Fingerprint.of("a", TEXT), at(FIRST)),
            new Passage(Fingerprint.of("b", TEXT), at(FIRST)));
  }

  @ParameterizedTest
  @CsvSource({
    // Endings, accents, case, points.
    "visit, 2",
    "VISITS, 2",
    "olafsdottir, 1",
    "Íris, 1",
    "u.s., 1",
    "2024, 1",
    "the, 1",
    // All the words, in one sentence.
    "visit + Gallen, 1",
    "Gallen + Vaduz, 0",
    "Gallen + nowhere, 0",
    // Words in a row.
    "state visit, 1",
    "visit state, 0",
    // The beginning of a word.
    "negot, 0",
    "negot*, 1",
    "Olafs*, 1",
    "in vad*, 1",
    // The sides of the claim that rests on the sentence, by name and by country.
    "Iceland, 1",
    "Liechtenstein + tariff, 1",
    "Iceland + Gallen, 0",
    // Furniture is no news.
    "subscribe, 0",
    "letter, 0",
    // The languages of queries are not spoken here.
    "OR, 0",
    "visit OR gallen, 0",
    "words:visit, 0",
    "vis' | 'it, 0",
  })
  void whatIsFound(String words, int sentences) {
    assertThat(find(words)).hasSize(2 * sentences);
  }

  @Test
  void wordsWithoutALetterAreNone() {
    assertThatThrownBy(() -> SearchWords.of(List.of("*", " – ")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
