package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger that is kept answers as one that is folded anew, in every database. */
abstract class LedgerContract {
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2024-01-02T10:20:30.000001Z");
  private static final LocalDate DAY = Dealings.MIDDLE;

  private Database database;
  private JdbcStore store;
  private History folded;

  /** Returns a place with nothing in it. */
  abstract Place place() throws Exception;

  @BeforeEach
  void open() throws Exception {
    List<Reading> readings = Dealings.readings(7, 120);
    database = place().database();
    store = JdbcStore.open(database);
    store.add(readings.subList(0, 80), FIRST);
    assertThat(store.fold()).isTrue();
    store.add(readings.subList(80, 120), SECOND);
    assertThat(store.fold()).isTrue();
    folded = History.of(store.stored());
    assertThat(folded.present().events()).hasSizeGreaterThan(40);
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void whatIsKeptIsThereWithoutWhatWaits() {
    KeptLedger before = store.keptLedger().orElseThrow();
    assertThat(before.history().present()).isEqualTo(folded.present());
    assertThat(before.history().present().roster()).isNotEmpty();
    assertThat(before.history().sinceRead(SECOND)).isEqualTo(folded.sinceRead(SECOND));
    assertThat(store.keptState()).isEqualTo(new KeptState(before.kept(), 0));

    store.add(Dealings.readings(8, 3), SECOND.plusSeconds(1));

    assertThat(store.keptState()).isEqualTo(new KeptState(before.kept(), 3));
    KeptLedger still = store.keptLedger().orElseThrow();
    assertThat(still.history().present()).isEqualTo(folded.present());
    assertThat(still.version()).isEqualTo(before.version());

    assertThat(store.fold()).isTrue();
    KeptLedger after = store.keptLedger().orElseThrow();
    assertThat(after.history().present().reports()).hasSize(123);
    assertThat(after.version()).isNotEqualTo(before.version());
    assertThat(store.keptState()).isEqualTo(new KeptState(after.kept(), 0));
  }

  @Test
  void whereNoneIsKeptAllWaits() throws Exception {
    store.close();
    Place fresh = place();
    fresh.clear();
    try (JdbcStore empty = JdbcStore.open(fresh.database())) {
      empty.add(Dealings.readings(7, 2), FIRST);
      assertThat(empty.keptLedger()).isEmpty();
      assertThat(empty.keptState()).isEqualTo(new KeptState(null, 2));
    }
  }

  @Test
  void allOfItIsTheSame() {
    History kept = store.history(Selection.ALL);
    assertThat(kept.present()).isEqualTo(folded.present());
    assertThat(kept.asOf(DAY)).isEqualTo(folded.asOf(DAY));
    assertThat(kept.sinceRead(SECOND)).isEqualTo(folded.sinceRead(SECOND)).isNotEmpty();
    assertThat(folded.present().events()).anyMatch(event -> !event.disputes().isEmpty());
    assertThat(folded.present().lineages()).isNotEmpty();
  }

  @Test
  void whatDidNotChangeIsNotFoldedAgain() {
    assertThat(store.fold()).isFalse();
    store.add(List.of(Readings.bare("x", "text")), SECOND);
    assertThat(store.fold()).isTrue();
    assertThat(store.history(Selection.ALL).present().reports()).hasSize(121);
  }

  @Test
  void beforeItIsFoldedTheReadingsAnswer() {
    store.add(List.of(Readings.full("x")), SECOND);
    assertThat(store.history(Selection.of("visit-no-cl-")).present())
        .isEqualTo(History.of(store.stored()).present());
  }

  @Test
  void anEventIsFoundByItsIdByItsBeginningAndByThoseOfBefore() {
    List<Reading> readings = store.stored().stream().map(StoredReading::reading).toList();
    Set<String> before = new TreeSet<>();
    for (int from = 1; from < 100; from += 10) {
      History.of(
              readings.subList(from, 120).stream().map(r -> new StoredReading(r, FIRST)).toList())
          .present()
          .events()
          .forEach(event -> before.add(event.id()));
    }
    for (String id : before) {
      assertThat(store.history(Selection.of(id)).present().event(id))
          .isEqualTo(folded.present().event(id));
    }
    assertThat(before).anyMatch(id -> !store.eventIds().contains(id));
    assertThat(store.history(Selection.of("visit-no")).present().eventsStartingWith("visit-no"))
        .isEqualTo(folded.present().eventsStartingWith("visit-no"))
        .isNotEmpty();
    assertThat(store.history(Selection.of("no such event")).present().events()).isEmpty();
    assertThat(store.eventIds())
        .isEqualTo(folded.present().events().stream().map(Event::id).toList());
  }

  @Test
  void sidesAreFoundByAnyOfTheirNames() {
    for (String name :
        List.of("norway", "NO", "Iris LUND", "person/iris-lund", "Vietnam", "lund")) {
      assertThat(store.history(Selection.of(List.of(name), Set.of())).present().events())
          .as(name)
          .isNotEmpty()
          .hasSizeLessThan(folded.present().events().size());
    }
    assertThat(events(Selection.of(List.of("Norway", "Peru"), Set.of())))
        .isEqualTo(
            folded.present().events().stream()
                .filter(event -> Names.of(event).containsAll(List.of("no", "pe")))
                .toList())
        .isNotEmpty();
    assertThat(events(Selection.of(List.of("Atlantis"), Set.of()))).isEmpty();
  }

  @Test
  void kindsStagesAndDaysNarrow() {
    DateSpan days = new DateSpan(DAY, DAY.plusDays(3));
    Selection selection =
        Selection.of(List.of(), EnumSet.of(Kind.VISIT, Kind.MEETING))
            .now(EnumSet.of(Stage.HAPPENED, Stage.SCHEDULED), days, false);
    assertThat(events(selection))
        .isEqualTo(
            folded.present().events().stream()
                .filter(event -> event.kind() != Kind.AGREEMENT)
                .filter(
                    event -> event.stage() == Stage.HAPPENED || event.stage() == Stage.SCHEDULED)
                .filter(event -> event.when() != null && event.when().meets(days))
                .toList())
        .isNotEmpty();
  }

  @Test
  void whatIsInDisputeIsFound() {
    assertThat(events(Selection.ALL.now(Set.of(), null, true)))
        .isEqualTo(
            folded.present().events().stream()
                .filter(event -> !event.disputes().isEmpty())
                .toList())
        .isNotEmpty();
  }

  @Test
  void changesNeedOnlyTheEventsOfWhichSomethingIsNew() {
    for (LocalDate day = DAY.minusDays(40); day.isBefore(DAY.plusDays(40)); day = day.plusDays(7)) {
      History part = store.history(Selection.ALL.reportedSince(day));
      assertThat(claims(part.since(day))).as("since %s", day).isEqualTo(claims(folded.since(day)));
    }
    History late = store.history(Selection.ALL.reportedSince(DAY.plusDays(25)));
    assertThat(late.present().events()).hasSizeLessThan(folded.present().events().size());
    History part = store.history(Selection.ALL.readSince(SECOND));
    assertThat(part.sinceRead(SECOND)).isEqualTo(folded.sinceRead(SECOND)).isNotEmpty();
    assertThat(part.present().events()).hasSizeLessThan(folded.present().events().size());
    assertThat(store.history(Selection.ALL.readSince(SECOND.plusSeconds(1))).present().events())
        .isEmpty();
  }

  @Test
  void aReportOfAnotherEventPutsOneInDisputeFromWhenItIsThere() throws Exception {
    store.close();
    Place empty = place();
    empty.clear();
    store = JdbcStore.open(empty.database());
    store.add(List.of(Dealings.first()), FIRST);
    store.add(List.of(Dealings.earlier()), SECOND);
    store.fold();
    Selection late = Selection.ALL.readSince(SECOND);
    assertThat(store.history(late).sinceRead(SECOND))
        .extracting(Change::what)
        .containsExactlyInAnyOrder(Change.What.NEW, Change.What.DISPUTE);
    LocalDate day = DAY.plusDays(9);
    assertThat(store.history(Selection.ALL.reportedSince(day)).since(day))
        .extracting(Change::what)
        .containsExactlyInAnyOrder(Change.What.NEW, Change.What.DISPUTE);
    History whole = store.history(Selection.ALL);
    Event contested =
        whole.present().events().stream()
            .filter(event -> !event.disputes().isEmpty())
            .findFirst()
            .orElseThrow();
    History part = store.history(Selection.of(contested.id()));
    assertThat(part.present().event(contested.id())).hasValue(contested);
    assertThat(part.asOf(day).event(contested.id())).hasValue(contested);
    assertThat(part.asOf(day.minusDays(1)).event(contested.id()))
        .hasValueSatisfying(event -> assertThat(event.disputes()).isEmpty());
  }

  @Test
  void theEventsOfSomeReportsAreThoseTheyTellOf() {
    Set<String> some = Set.of("r001", "r002", "r003", "r004");
    assertThat(store.historyOf(some).present().events())
        .isEqualTo(
            folded.present().events().stream()
                .filter(event -> event.claims().stream().anyMatch(c -> some.contains(c.report())))
                .toList())
        .isNotEmpty();
    assertThat(store.historyOf(some).present().reports())
        .extracting(report -> report.report().id())
        .containsAll(some);
  }

  @Test
  void theHeadsOfReportsAreEnoughForEvents() {
    // Another version of a report, from elsewhere.
    store.add(List.of(Readings.full("r001")), SECOND);
    store.fold();
    for (Selection selection :
        List.of(
            Selection.ALL,
            Selection.of(List.of("Norway"), Set.of()),
            Selection.of("visit-no"),
            Selection.ALL.reportedSince(DAY),
            Selection.ALL.readSince(SECOND))) {
      History whole = store.history(selection);
      History heads = store.history(selection.heads());
      assertThat(heads.present().reports())
          .isEqualTo(whole.present().reports().stream().map(CleanReport::head).toList())
          .isNotEmpty()
          .allMatch(report -> report.report().text().isEmpty());
      assertThat(heads.present().events()).isEqualTo(whole.present().events()).isNotEmpty();
      assertThat(heads.present().claims()).isEqualTo(whole.present().claims());
      assertThat(heads.present().lineages()).isEqualTo(whole.present().lineages());
      assertThat(heads.present().roster()).isEqualTo(whole.present().roster());
      assertThat(heads.asOf(DAY).events()).isEqualTo(whole.asOf(DAY).events());
      assertThat(heads.since(DAY)).isEqualTo(whole.since(DAY));
      assertThat(heads.sinceRead(SECOND)).isEqualTo(whole.sinceRead(SECOND));
      assertThat(store.history(selection.heads().whole()).present()).isEqualTo(whole.present());
    }
    assertThat(store.history(Selection.ALL).present().reports())
        .filteredOn(report -> report.report().id().equals("r001"))
        .extracting(report -> report.origin().outlet())
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAnEarlierVersionKeptIsFoldedAnew() throws Exception {
    try (Handle handle = Jdbi.create(database).open()) {
      handle.execute("UPDATE kept SET form = '2'");
      handle.execute("UPDATE kept_report SET version = NULL, read_at = NULL, head = NULL");
    }
    assertThat(store.history(Selection.ALL.heads()).present()).isEqualTo(folded.present());
    assertThat(store.fold()).isTrue();
    assertThat(store.history(Selection.ALL).present()).isEqualTo(folded.present());
    assertThat(store.history(Selection.ALL.heads()).present().reports())
        .isEqualTo(folded.present().reports().stream().map(CleanReport::head).toList());
  }

  private List<Event> events(Selection selection) {
    return store.history(selection).present().events();
  }

  private static List<String> claims(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      lines.add(
          change.what()
              + change.event().id()
              + change.from()
              + change.to()
              + change.grounds().stream().map(Claim::report).collect(Collectors.joining(",")));
    }
    return lines;
  }
}
