package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.ledger.ReadingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class StoreContract {
  protected ReadingStore store;

  /** Returns a store with nothing in it. */
  abstract ReadingStore empty();

  @BeforeEach
  void open() {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(store.readings()).isEmpty();
    assertThat(store.contains("a", "text")).isFalse();
    store.add(List.of());
    assertThat(store.readings()).isEmpty();
  }

  @Test
  void readingsComeBackEqualAndInTheOrderOfTheirIds() {
    Reading a = Readings.full("a");
    Reading b = Readings.bare("b", "text");
    Reading astral = Readings.bare("\ud83d\ude00", "text");
    Reading late = Readings.bare("\uffee", "text");
    store.add(List.of(late, b, astral));
    store.add(List.of(a));
    assertThat(store.readings()).containsExactly(a, b, astral, late);
  }

  @Test
  void readingTheSameReportTwiceChangesNothing() {
    Reading first = Readings.bare("a", Readings.TEXT);
    Reading second = Readings.full("a");
    store.add(List.of(first, second));
    store.add(List.of(second));
    assertThat(store.readings()).containsExactly(first);
  }

  @Test
  void anotherTextUnderTheSameIdIsAnotherVersion() {
    Reading one = Readings.bare("a", "one");
    Reading two = Readings.bare("a", "two");
    store.add(List.of(one));
    assertThat(store.contains("a", "one")).isTrue();
    assertThat(store.contains("a", "two")).isFalse();
    assertThat(store.contains("b", "one")).isFalse();
    store.add(List.of(two));
    // By hash: 3fc4… is 'two', 7692… is 'one'.
    assertThat(store.readings()).containsExactly(two, one);
  }

  @Test
  void allOrNone() {
    Reading good = Readings.bare("a", "text");
    assertThatThrownBy(() -> store.add(Arrays.asList(good, null)))
        .isInstanceOf(NullPointerException.class);
    assertThat(store.readings()).isEmpty();
  }
}
