package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Official;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Office;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;

/** Who the actors of a ledger are. */
class ActorsTest {
  private static final Office MINISTER = new Office("foreign minister", "NO");
  private static final Office MAYOR = new Office("mayor", "NO");

  @Test
  void whoHasAPartOrSpeaksIsThereOnce() {
    Actors actors = Actors.of(Samples.disputed());
    assertThat(actors.ids()).containsExactly("person/anna-example", "person/juan-muestra");
    assertThat(actors.of("person/anna-example").get(0).events())
        .extracting(Event::id)
        .containsExactly("visit-cl-1a2b");
    assertThat(actors.of("person/juan-muestra").get(0).events()).isEmpty();
    assertThat(actors.of("person/nobody")).isEmpty();
  }

  @Test
  void anOfficeHasItsFirstAndLastDay() {
    Dossier dossier =
        dossier(
            tenure(MINISTER, "2024-05-02", false, "c"),
            tenure(MINISTER, "2023-01-09", false, "a"),
            tenure(MINISTER, "2023-01-09", false, "a"),
            tenure(MINISTER, null, false, "b"),
            tenure(MAYOR, "2020-01-01", true, "a"));
    assertThat(dossier.terms())
        .containsExactly(
            new Dossier.Term(MINISTER, LocalDate.of(2023, 1, 9), LocalDate.of(2024, 5, 2), 3));
    assertThat(dossier.tenures()).hasSize(5);
  }

  @Test
  void anOfficeOfUnknownDayIsToldLast() {
    Dossier dossier =
        dossier(tenure(MAYOR, null, false, "a"), tenure(MINISTER, "2024-05-02", false, "a"));
    assertThat(dossier.terms())
        .extracting(term -> term.office().title())
        .containsExactly("foreign minister", "mayor");
  }

  private static Dossier dossier(Tenure... tenures) {
    return Actors.of(ledger(new Official(Samples.MINISTER, List.of(tenures)))).all().get(0);
  }

  @Test
  void menOfOneNameAndTwoStatesAreTwo() {
    Actors actors =
        Actors.of(
            ledger(
                person("person/jan-bakke", "Jan Bakke", "NO"),
                person("person/jan-bakke", "Jan Bakke", "DK")));
    assertThat(actors.ids()).containsExactly("person/jan-bakke");
    assertThat(actors.of("person/jan-bakke"))
        .extracting(dossier -> dossier.actor().country())
        .containsExactly("DK", "NO");
  }

  @Test
  void whoseStateIsLeftOpenIsWhoseStateIsTold() {
    Actor open = new Actor("person/jan-bakke", "Jan Bakke", ActorType.PERSON, null);
    Event plain = Samples.event("call-1", Kind.CALL, Stage.HAPPENED, null);
    Event call =
        new Event(
            plain.id(),
            List.of(),
            plain.kind(),
            plain.stage(),
            Map.of(Role.PARTICIPANTS, List.of(open, Samples.CHILE)),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Official known = person("person/jan-bakke", "Jan Bakke", "NO");
    Actors actors =
        Actors.of(new Ledger(List.of(call), List.of(), List.of(), Map.of(), List.of(known)));
    assertThat(actors.of("person/jan-bakke"))
        .singleElement()
        .satisfies(
            dossier -> {
              assertThat(dossier.actor().country()).isEqualTo("NO");
              assertThat(dossier.events()).containsExactly(call);
              assertThat(dossier.tenures()).hasSize(1);
            });
    assertThat(actors.ids()).containsExactly("CL", "person/jan-bakke");
  }

  @Test
  void namesakesEndInTheSameWord() {
    Actors actors =
        Actors.of(
            ledger(
                person("person/jan-bakke", "Jan Bakke", "NO"),
                person("person/olga-bakke", "Olga Bakké", "DK"),
                person("person/bakke-olsen", "Bakke Olsen", "DK")));
    assertThat(actors.of("person/jan-bakke").get(0).namesakes())
        .extracting(Actor::id)
        .containsExactly("person/olga-bakke");
    assertThat(actors.of("person/bakke-olsen").get(0).namesakes()).isEmpty();
  }

  private static Ledger ledger(Official... persons) {
    return new Ledger(List.of(), List.of(), List.of(), Map.of(), List.of(persons));
  }

  private static Official person(String id, String name, String country) {
    return new Official(
        new Actor(id, name, ActorType.PERSON, country),
        List.of(tenure(new Office("mayor", country), "2024-01-01", false, "a")));
  }

  private static Tenure tenure(Office office, String day, boolean former, String report) {
    return new Tenure(
        office,
        day == null ? null : LocalDate.parse(day),
        former,
        report,
        new Evidence(new Span(0, 3), "Jan"));
  }
}
