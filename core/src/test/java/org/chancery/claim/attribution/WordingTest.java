package org.chancery.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.nlp.SharedParser;
import org.chancery.claim.ClaimReader;
import org.chancery.claim.StatedClaim;
import org.chancery.claim.gate.TriggerGate;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.model.ActorName;
import org.chancery.model.ActorType;
import org.chancery.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples of attribution.yaml. */
class WordingTest {
  private static Annotator annotator;
  private static ClaimReader reader;

  @BeforeAll
  static void load() {
    annotator = new Annotator(SharedParser.get(), new TriggerGate(LexiconLoader.load()));
    reader = new ClaimReader(LexiconLoader.load());
  }

  static Stream<AttributionExample> examples() {
    return Stream.concat(
        WordingFile.load().classes().stream().flatMap(c -> c.examples().stream()),
        WordingFile.examples().stream());
  }

  static Stream<String> counterExamples() {
    return Stream.concat(
        WordingFile.load().classes().stream().flatMap(c -> c.counter().stream()),
        WordingFile.counterExamples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhoSaysSo(AttributionExample example) {
    List<StatedClaim> claims = read(example.text());
    assertThat(claims).as("claims").isNotEmpty();
    StatedClaim claim = claims.get(0);
    assertThat(claim.saidBy()).map(WordingTest::name).isEqualTo(example.by());
    assertThat(claim.via()).isEqualTo(example.via());
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void takesNobodyForASpeaker(String text) {
    List<StatedClaim> claims = read(text);
    assertThat(claims).as("claims").isNotEmpty();
    assertThat(claims).allSatisfy(claim -> assertThat(claim.saidBy()).isEmpty());
    assertThat(claims).allSatisfy(claim -> assertThat(claim.via()).isEmpty());
  }

  private static List<StatedClaim> read(String text) {
    Report report = new Report("x", text, null, LocalDate.of(2023, 6, 14), null, null);
    return reader.read(annotator.annotate(new Cleaner().clean(report))).claims();
  }

  private static String name(ActorName actor) {
    return actor.type() == ActorType.STATE
        ? Objects.requireNonNull(actor.country())
        : String.valueOf(actor.name());
  }
}
