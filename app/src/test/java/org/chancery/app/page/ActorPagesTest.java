package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Actors and the roster of the samples. */
@ExtendWith(Browsing.class)
class ActorPagesTest {
  @Test
  void theRosterLeadsToAPersonAndTheWordsAnOfficeWasLearntFrom(Visit visit) {
    visit.to("/roster");
    visit.follow(".roster a:has-text('Ulf Kristersson')");
    assertThat(visit.texts("h1")).containsExactly("Ulf Kristersson");
    assertThat(visit.texts(".list tbody tr"))
        .singleElement()
        .asString()
        .contains("prime minister of Sweden", "22 Jan 2023 – 7 Mar 2024", "6 reports");
    visit.follow(".learnt .excerpt:has-text('additional Gripen') a");
    assertThat(visit.address()).startsWith("/report/05-sweden-budapest-gripen.txt?words=");
    assertThat(String.join("", visit.all(".asked").allTextContents()))
        .isEqualTo("the Swedish prime minister, Ulf Kristersson");
  }

  @Test
  void theRosterIsNarrowedToAState(Visit visit) {
    visit.to("/roster");
    assertThat(visit.all(".roster h2").count()).isGreaterThan(5);
    visit.follow(".states a:has-text('Sweden')");
    assertThat(visit.texts(".roster h2")).containsExactly("Sweden");
    assertThat(visit.texts(".states [aria-current]")).containsExactly("Sweden");
  }

  @Test
  void aPersonHasEventsAndAState(Visit visit) {
    visit.to("/actor/person/ulf-kristersson");
    assertThat(visit.texts(".event .what"))
        .hasSize(4)
        .anySatisfy(event -> assertThat(event).contains("Washington"));
    visit.follow(".crumb a");
    assertThat(visit.address()).isEqualTo("/actor/SE");
    assertThat(visit.texts(".people li"))
        .anySatisfy(p -> assertThat(p).contains("Ulf Kristersson", "prime minister of Sweden"));
  }

  @Test
  void namesakesAreShown(Visit visit) {
    visit.to("/actor/person/mohammed-bin-salman");
    assertThat(visit.texts("section:has(h2:has-text('Namesakes')) li"))
        .anySatisfy(person -> assertThat(person).contains("Salman"));
  }

  @Test
  void anOrganisationHasAPage(Visit visit) {
    visit.to("/actor/org/nato");
    assertThat(visit.texts("h1")).containsExactly("NATO");
    assertThat(visit.all(".event").count()).isGreaterThan(0);
  }

  @Test
  void nobodyIsSaidNotToBeThere(Visit visit) {
    assertThat(visit.page().navigate(visit.url("/actor/person/nobody")).status()).isEqualTo(404);
  }
}
