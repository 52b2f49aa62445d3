package org.chancery.annotate.nlp.greedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedValueTest {
  private static final String TAG = "i:-1::part_of_speech_tag:";
  private static final String LEMMA = "i:0::lemma:";

  @Test
  void readsAValueOfTwoPartsAsTheirHashes() {
    assertThat(joined(TAG + " " + LEMMA).hashes(5, "NN_visit"))
        .containsExactly(hash(5, "NN", "visit"));
  }

  @Test
  void readsAnUnderscoreOfAWordEveryWayThatItCanBeMeant() {
    assertThat(joined(LEMMA + " " + LEMMA).hashes(5, "a_b_c"))
        .containsExactly(hash(5, "a", "b_c"), hash(5, "a_b", "c"));
  }

  @Test
  void takesATagForOneWithoutUnderscores() {
    assertThat(joined(TAG + " " + LEMMA).hashes(5, "NN_a_b")).containsExactly(hash(5, "NN", "a_b"));
    assertThat(joined(LEMMA + " " + TAG).hashes(5, "a_b_NN")).containsExactly(hash(5, "a_b", "NN"));
  }

  private static JoinedValue joined(String parts) {
    return new JoinedValue(Template.parts(parts));
  }

  private static long hash(int kind, String first, String second) {
    long hash = FeatureHash.add(FeatureHash.start(kind), FeatureHash.of(first));
    return FeatureHash.finish(FeatureHash.add(hash, FeatureHash.of(second)));
  }
}
