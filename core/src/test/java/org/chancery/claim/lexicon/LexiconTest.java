package org.chancery.claim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.claim.ShortForm;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the lexicon gives the claims of its examples and none of its counter-examples. */
class LexiconTest {
  private static final Lexicon LEXICON = LexiconLoader.load();

  @ParameterizedTest
  @MethodSource("examples")
  void examplesGiveTheirClaims(Example example) {
    List<String> read = ShortForm.read(example.text(), example.headline());
    assertTrue(read.containsAll(example.claims()), () -> example.claims() + " not in " + read);
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void counterExamplesGiveNone(String text, String unwanted) {
    assertEquals(
        List.of(),
        ShortForm.read(text, false).stream()
            .filter(c -> List.of(c.split(" ")).contains(unwanted))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void entriesHaveExamplesOfBothSorts(List<Example> examples, List<String> counterExamples) {
    assertFalse(examples.isEmpty(), "no example");
    assertTrue(examples.stream().noneMatch(e -> e.claims().isEmpty()), "an example of nothing");
    assertFalse(counterExamples.isEmpty(), "no counter-example");
  }

  static Stream<Arguments> examples() {
    return Stream.concat(
        LEXICON.frames().stream()
            .flatMap(f -> f.examples().stream().map(e -> example(f.name(), e))),
        LEXICON.operators().stream()
            .flatMap(o -> o.examples().stream().map(e -> example(o.name(), e))));
  }

  static Stream<Arguments> counterExamples() {
    return Stream.concat(
        LEXICON.frames().stream()
            .flatMap(
                f -> f.counterExamples().stream().map(t -> counter(f.name(), t, f.kind().name()))),
        LEXICON.operators().stream()
            .flatMap(
                o ->
                    o.counterExamples().stream().map(t -> counter(o.name(), t, o.stage().name()))));
  }

  static Stream<Arguments> entries() {
    return Stream.concat(
        LEXICON.frames().stream()
            .map(f -> Arguments.of(Named.of(f.name(), f.examples()), f.counterExamples())),
        LEXICON.operators().stream()
            .map(o -> Arguments.of(Named.of(o.name(), o.examples()), o.counterExamples())));
  }

  private static Arguments example(String entry, Example example) {
    return Arguments.of(Named.of(entry + ": " + example.text(), example));
  }

  private static Arguments counter(String entry, String text, String unwanted) {
    return Arguments.of(Named.of(entry + ": " + text, text), unwanted);
  }
}
