package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.model.BlockType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples of every cue, each on a page of its own. */
class CueBookTest {
  private static final String BEFORE =
      """
      Envoys open a bridge over the river

      The foreign ministers of the two states opened a bridge on Tuesday, their offices said.

      It is the first that joins the two shores, and took nine years to build.

      """;
  private static final String AFTER =
      "\n\nTrains will cross the bridge from the spring, the two ministers told the guests.\n";

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void examplesAreOfTheirType(Cue cue, String line) {
    assertThat(Blocks.typeOf(line, BEFORE + line + AFTER)).isEqualTo(cue.makes());
  }

  static Stream<Arguments> examplesAreOfTheirType() {
    return CueBook.load().cues().stream()
        .flatMap(cue -> cue.examples().stream().map(line -> Arguments.of(cue, line)));
  }

  @ParameterizedTest(name = "{0}: not {1}")
  @MethodSource
  void counterexamplesStayBody(Cue cue, String line) {
    assertThat(Blocks.typeOf(line, BEFORE + line + AFTER)).isEqualTo(BlockType.BODY);
  }

  static Stream<Arguments> counterexamplesStayBody() {
    return CueBook.load().cues().stream()
        .flatMap(cue -> cue.counterexamples().stream().map(line -> Arguments.of(cue, line)));
  }

  @Test
  void everyCueHasBoth() {
    assertThat(CueBook.load().cues())
        .allSatisfy(
            cue -> {
              assertThat(cue.examples()).describedAs(cue.name()).isNotEmpty();
              assertThat(cue.counterexamples()).describedAs(cue.name()).isNotEmpty();
            });
  }
}
