package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.History;
import org.chancery.ledger.ReadingStore;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Origin;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class StoreContract {
  static final Instant NOW = Instant.parse("2024-02-29T10:20:30.405060Z");

  protected ReadingStore store;

  /** Returns a store with nothing in it. */
  abstract ReadingStore empty() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = empty();
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(store.readings()).isEmpty();
    assertThat(store.contains("a", "text")).isFalse();
    store.add(List.of(), NOW);
    assertThat(store.readings()).isEmpty();
  }

  @Test
  void readingsComeBackEqualAndInTheOrderOfTheirIds() {
    Reading a = Readings.full("a");
    Reading b = Readings.bare("b", "text");
    Reading astral = Readings.bare("\ud83d\ude00", "text");
    Reading late = Readings.bare("\uffee", "text");
    store.add(List.of(late, b, astral), NOW);
    store.add(List.of(a), NOW);
    assertThat(store.readings()).containsExactly(a, b, astral, late);
  }

  @Test
  void readingTheSameReportTwiceChangesNothing() {
    Reading first = Readings.bare("a", Readings.TEXT);
    Reading second = Readings.full("a");
    store.add(List.of(first, second), NOW);
    store.add(List.of(second), NOW);
    assertThat(store.readings()).containsExactly(first);
  }

  @Test
  void anotherTextUnderTheSameIdIsAnotherVersion() {
    Reading one = Readings.bare("a", "one");
    Reading two = Readings.bare("a", "two");
    store.add(List.of(one), NOW);
    assertThat(store.contains("a", "one")).isTrue();
    assertThat(store.contains("a", "two")).isFalse();
    assertThat(store.contains("b", "one")).isFalse();
    store.add(List.of(two), NOW);
    // By hash: 3fc4… is 'two', 7692… is 'one'.
    assertThat(store.readings()).containsExactly(two, one);
  }

  @Test
  void ofManyVersionsThoseThatHaveBeenReadAreTold() {
    store.add(List.of(Readings.bare("a", "one"), Readings.bare("b", "two")), NOW);
    store.add(List.of(Readings.bare("nul \u0000", "three")), NOW);
    Fingerprint one = Fingerprint.of("a", "one");
    Fingerprint nul = Fingerprint.of("nul \u0000", "three");
    List<Fingerprint> asked = new ArrayList<>(List.of(one, nul, one));
    asked.add(Fingerprint.of("a", "two"));
    asked.add(Fingerprint.of("b", "one"));
    IntStream.range(0, 200).forEach(i -> asked.add(Fingerprint.of("more " + i, "one")));
    assertThat(store.known(asked)).containsExactlyInAnyOrder(one, nul);
    assertThat(store.known(List.of())).isEmpty();
  }

  @Test
  void whatIsKnownOfAReportBesideItsTextIsToldWhenItHasBeenRead() {
    Provenance known = new Provenance("0".repeat(64), "Nul \u0000", "ru", List.of("a note"));
    Report report =
        new Report("nul \u0000", "\u0000 half a pair: \ud83d", null, null, null, null).with(known);
    CleanReport clean = new CleanReport(report, List.of(), new Origin(null, null, null));
    store.add(List.of(new Reading(clean, List.of(), List.of(), List.of())), NOW);
    assertThat(store.provenance(Fingerprint.of(report.id(), report.text()))).contains(known);
    assertThat(store.provenance(Fingerprint.of(report.id(), "other"))).isEmpty();
    assertThat(store.provenance(Fingerprint.of("other", report.text()))).isEmpty();
  }

  @Test
  void allOrNone() {
    Reading good = Readings.bare("a", "text");
    assertThatThrownBy(() -> store.add(Arrays.asList(good, null), NOW))
        .isInstanceOf(NullPointerException.class);
    assertThat(store.readings()).isEmpty();
  }

  @Test
  void whenAReportWasReadIsKeptToTheMicrosecondAndNotSetAnew() {
    Reading early = Readings.bare("a", "text");
    Reading late = Readings.bare("b", "text");
    store.add(List.of(early), NOW.plusNanos(7));
    store.add(List.of(early, late), Instant.parse("2024-03-01T00:00:00Z"));
    assertThat(store.stored())
        .containsExactly(
            new StoredReading(early, NOW),
            new StoredReading(late, Instant.parse("2024-03-01T00:00:00Z")));
    assertThat(History.of(store.stored()).arrivals().of("a")).isEqualTo(NOW);
  }

  @Test
  void aTextComesBackAsItWasWhateverIsInIt() {
    Reading odd = Readings.bare("naïve 平壤 \u0000", "a\r\nb\t\u0000 half a pair: \ud83d");
    store.add(List.of(odd), NOW);
    assertThat(store.readings()).containsExactly(odd);
    assertThat(store.contains(odd.clean().report().id(), odd.clean().report().text())).isTrue();
  }

  @Test
  void anIdMayBeLong() {
    Reading reading = Readings.bare("https://example.org/" + "0123456789".repeat(1000), "text");
    store.add(List.of(reading), NOW);
    store.add(List.of(reading), NOW);
    assertThat(store.readings()).containsExactly(reading);
  }
}
