package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.present.Samples.days;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Event;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final Event VISIT = Samples.disputed().events().get(0);

  private static Filter with(String... actors) {
    return new Filter(
        Arrays.stream(actors).map(ActorQuery::new).toList(), null, Set.of(), Set.of(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "anna, true", "EXAMPLE’s, false", "Anna Example, true", "Ann, false", "norway, true",
    "NO, true", "no, true", "person/anna-example, true", "Chile, true", "cl, true",
    "Juan, false", "Sweden, false"
  })
  void anActorIsFoundByNameCodeCountryOrId(String query, boolean found) {
    assertThat(with(query).admits(VISIT)).isEqualTo(found);
  }

  @Test
  void allActorsGivenMustHaveAPart() {
    assertThat(with("Norway", "Chile").admits(VISIT)).isTrue();
    assertThat(with("Norway", "Peru").admits(VISIT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"UN, true, false", "Un, false, true", "United Nations, true, false"})
  void capitalsAreInitialsAndNoPartOfAName(String query, boolean body, boolean person) {
    ActorQuery actor = new ActorQuery(query);
    Actor leader = new Actor("person/ole-un-dal", "Ole Un Dal", ActorType.PERSON, "NO");
    assertThat(actor.matches(Samples.UNITED_NATIONS)).isEqualTo(body);
    assertThat(actor.matches(leader)).isEqualTo(person);
  }

  @Test
  void accentsDoNotMatter() {
    Actor ivory = new Actor("CI", "Côte d’Ivoire", ActorType.STATE, "CI");
    assertThat(new ActorQuery("cote d'ivoire").matches(ivory)).isTrue();
  }

  @Test
  void anActorHasALetter() {
    assertThatThrownBy(() -> new ActorQuery(" - ")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-03-05, true", "2024-03-06, 2024-03-06, true",
    "2024-03-07, 2024-04-01, false", "2023-01-01, 2024-03-04, false"
  })
  void daysMustMeet(String start, String end, boolean met) {
    Filter filter = new Filter(List.of(), days(start, end), Set.of(), Set.of(), false);
    assertThat(filter.admits(VISIT)).isEqualTo(met);
    assertThat(filter.admits(VISIT.claims().get(0))).isEqualTo(met);
  }

  @Test
  void whatHasNoDaysFallsOnNone() {
    Event undated = Samples.event("m", Kind.MEETING, Stage.PLANNED, null);
    Filter filter =
        new Filter(List.of(), days("0001-01-01", "9999-01-01"), Set.of(), Set.of(), false);
    assertThat(filter.admits(undated)).isFalse();
    assertThat(Filter.ALL.admits(undated)).isTrue();
  }

  @Test
  void kindsAndStagesMustBeAmongThose() {
    assertThat(filter(Set.of(Kind.VISIT), Set.of()).admits(VISIT)).isTrue();
    assertThat(filter(Set.of(Kind.CALL), Set.of()).admits(VISIT)).isFalse();
    assertThat(filter(Set.of(), Set.of(Stage.DENIED)).admits(VISIT)).isFalse();
    assertThat(filter(Set.of(), Set.of(Stage.DENIED)).admits(VISIT.claims().get(1))).isTrue();
  }

  private static Filter filter(Set<Kind> kinds, Set<Stage> stages) {
    return new Filter(List.of(), null, kinds, stages, false);
  }
}
