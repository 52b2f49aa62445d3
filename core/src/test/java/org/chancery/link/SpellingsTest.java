package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which names may be spellings of one, and which are not. */
class SpellingsTest {

  @Test
  void initialsAndMarksAreNoPartOfAName() {
    assertThat(Spelling.of("José A. Peña-Łuk").words()).containsExactly("jose", "penaluk");
  }

  @Test
  void transliterationsShareAKey() {
    assertThat(Spelling.key("alexey")).isEqualTo(Spelling.key("aleksei"));
    assertThat(Spelling.key("dostoevsky")).isNotEqualTo(Spelling.key("tolstoy"));
  }

  @Test
  void theOrderOfTheWordsIsNoMatter() {
    assertThat(alike("Tanaka Ichiro", "Ichiro Tanaka")).isTrue();
  }

  @Test
  void aGivenNameMayBeCutShort() {
    assertThat(alike("Alex Petrenko", "Alexander Petrenko")).isTrue();
    assertThat(alike("Anna Petrenko", "Boris Petrenko")).isFalse();
  }

  @Test
  void aShortFirstWordTellsNothing() {
    assertThat(alike("Li Hua", "Li Min")).isFalse();
  }

  @Test
  void aHouseMayBeLeftOut() {
    assertThat(alike("Osman bin Rashid", "Osman bin Rashid Al Farid")).isTrue();
    assertThat(alike("Osman bin Rashid", "Osman bin Talib Al Farid")).isFalse();
  }

  private static boolean alike(String a, String b) {
    return Spelling.of(a).alike(Spelling.of(b));
  }
}
