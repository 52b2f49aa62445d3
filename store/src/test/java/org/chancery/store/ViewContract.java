package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Publication;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views tell people what the ledger tells programs, in every database. */
abstract class ViewContract {
  private JdbcStore store;
  private Handle handle;
  private Ledger ledger;

  /** Returns a place with nothing in it. */
  abstract Place place() throws Exception;

  @BeforeEach
  void open() throws Exception {
    List<Reading> readings = new ArrayList<>(Dealings.readings(7, 120));
    readings.add(Dealings.first());
    readings.add(Dealings.earlier());
    readings.add(
        Readings.bare("hostile", "nothing \0, a half \ud83d, a whole \ud83d\ude00, \\u0000"));
    Database database = place().database();
    store = JdbcStore.open(database);
    store.add(readings, Instant.EPOCH);
    store.fold();
    ledger = store.history(Selection.ALL).present();
    handle = Jdbi.create(database).open();
  }

  @AfterEach
  void close() {
    handle.close();
    store.close();
  }

  @Test
  void eventsWithTheirCounts() {
    List<List<String>> expected = new ArrayList<>();
    for (Event event : ledger.events()) {
      DateSpan when = event.when();
      expected.add(
          row(
              event.id(),
              event.kind(),
              event.stage(),
              when == null ? null : when.start(),
              when == null ? null : when.end(),
              event.claims().size(),
              event.claims().stream().map(Claim::report).distinct().count(),
              event.disputes().size()));
    }
    assertThat(
            rows(
                "SELECT id, kind, stage, first_day, last_day, claims, reports, disputes FROM events"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).anyMatch(row -> !row.get(7).equals("0"));
  }

  @Test
  void claimsWithTheirWords() {
    List<List<String>> expected = new ArrayList<>();
    for (Claim claim : ledger.claims()) {
      Claim.When when = claim.when();
      expected.add(
          row(
              claim.event(),
              claim.kind(),
              claim.stage(),
              when == null ? null : when.span().start(),
              when == null ? null : when.span().end(),
              when == null ? null : when.text(),
              claim.place() == null ? null : claim.place().country(),
              joined(claim.saidBy().stream().map(Actor::name).toList()),
              joined(claim.via()),
              claim.report(),
              claim.evidence().text(),
              claim.evidence().span().start(),
              claim.evidence().span().end()));
    }
    assertThat(
            rows(
                "SELECT event, kind, stage, first_day, last_day, day_in_words, country, said_by, via,"
                    + " report, quote, quote_start, quote_end FROM claims"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void sidesOfEachEventOnce() {
    List<List<String>> expected = new ArrayList<>();
    for (Event event : ledger.events()) {
      for (Claim claim : event.claims()) {
        claim
            .roles()
            .forEach(
                (role, actors) ->
                    actors.forEach(
                        actor ->
                            expected.add(
                                row(
                                    event.id(),
                                    role.name().toLowerCase(Locale.ROOT),
                                    actor.id(),
                                    actor.name(),
                                    actor.type(),
                                    actor.country()))));
      }
    }
    assertThat(rows("SELECT event, role, actor, name, type, country FROM sides"))
        .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
    assertThat(rows("SELECT sides FROM events WHERE id LIKE 'visit-%'"))
        .anyMatch(row -> row.get(0).contains("Íris Lund"));
  }

  @Test
  void whatIsInDispute() {
    assertThat(rows("SELECT event, about FROM disputes"))
        .containsExactlyInAnyOrderElementsOf(
            ledger.events().stream()
                .flatMap(e -> e.disputes().stream().map(dispute -> row(e.id(), dispute.about())))
                .toList());
  }

  @Test
  void reportsWithTheDaysThatOthersGiveThem() {
    List<List<String>> expected = new ArrayList<>();
    for (CleanReport report : ledger.reports()) {
      Publication publication = report.origin().publication();
      expected.add(
          row(
              report.report().id(),
              publication == null ? null : publication.span().start(),
              publication == null ? null : publication.span().end(),
              publication == null ? null : publication.how(),
              report.origin().outlet(),
              ledger.lineages().get(report.report().id())));
    }
    assertThat(
            rows(
                "SELECT id, published_first, published_last, published_how, outlet, same_copy_as"
                    + " FROM reports"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(rows("SELECT text FROM reports WHERE id = 'hostile'").get(0).get(0))
        .contains("a whole \ud83d\ude00");
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static List<String> row(Object... values) {
    List<String> row = new ArrayList<>();
    for (Object value : values) {
      row.add(Objects.toString(value, "NULL"));
    }
    return row;
  }

  private List<List<String>> rows(String sql) {
    return handle
        .createQuery(sql)
        .map(
            (result, context) -> {
              List<String> row = new ArrayList<>();
              for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(Objects.toString(result.getString(i), "NULL"));
              }
              return row;
            })
        .list();
  }
}
