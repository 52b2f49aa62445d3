package org.chancery.claim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every landmark is found in its examples and not in its counter-examples. */
class LandmarksTest {
  @ParameterizedTest
  @MethodSource("landmarks")
  void isFoundInItsExamplesOnly(Landmark landmark) {
    assertThat(landmark.examples())
        .isNotEmpty()
        .allMatch(text -> Landmarks.find(landmark, text) != null);
    assertThat(landmark.counterExamples())
        .isNotEmpty()
        .allMatch(text -> Landmarks.find(landmark, text) == null);
  }

  @ParameterizedTest
  @MethodSource("landmarks")
  void everyWayOfNamingItHasAnExample(Landmark landmark) {
    assertThat(landmark.words())
        .allSatisfy(
            words -> assertThat(landmark.examples()).anyMatch(text -> words.matcher(text).find()));
  }

  static Stream<Landmark> landmarks() {
    List<Landmark> all = Landmarks.standard().all();
    return all.stream();
  }
}
