package org.chancery.annotate.nlp.greedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HashIndexTest {
  @Test
  void findsWhatWasPutAndNothingElse() {
    HashIndex.Builder builder = new HashIndex.Builder(1000);
    for (int i = 0; i < 1000; i++) {
      builder.put(FeatureHash.of(3, "word" + i), i);
    }

    HashIndex index = builder.build();

    for (int i = 0; i < 1000; i++) {
      assertThat(index.get(FeatureHash.of(3, "word" + i))).isEqualTo(i);
      assertThat(index.get(FeatureHash.of(4, "word" + i))).isEqualTo(-1);
    }
  }

  @Test
  void keepsTheLargestNumber() {
    HashIndex.Builder builder = new HashIndex.Builder(2);
    builder.put(7, 0);
    builder.put(-7, HashIndex.MAX_NUMBER);

    assertThat(builder.build().get(-7)).isEqualTo(HashIndex.MAX_NUMBER);
    assertThat(builder.build().get(7)).isZero();
  }

  @Test
  void refusesWhatItCouldNotGiveBack() {
    HashIndex.Builder builder = new HashIndex.Builder(2);
    builder.put(7, 1);

    assertThatThrownBy(() -> builder.put(7, 2)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.put(8, HashIndex.MAX_NUMBER + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.put(9, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
