package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of an event of the samples. */
@ExtendWith(Browsing.class)
class EventPageTest {
  private static final String VISIT = "/event/visit-kristersson-orban-hu-7b5f081d29";
  private static final String SHIP = "/?disputed=true";

  @Test
  void itTellsHowTheStageMovedAndDrawsIt(Visit visit) {
    visit.to(VISIT);
    assertThat(visit.texts("h1"))
        .containsExactly(
            "Visit: Ulf Kristersson (SE) to Budapest, Hungary, host Viktor Orbán (HU)");
    assertThat(visit.texts(".steps .stage"))
        .containsExactly("proposed", "invited", "accepted", "scheduled", "happened");
    assertThat(visit.all(".history .track .at").count()).isEqualTo(5);
    visit.follow(visit.all(".steps a").nth(3));
    assertThat(visit.address()).isEqualTo("/report/04-sweden-budapest-friday.txt");
  }

  @Test
  void claimsStandUnderTheirIndependentSourcesByTheChain(Visit visit) {
    visit.to(VISIT);
    assertThat(visit.texts(".tree > li > h3"))
        .containsExactly(
            "03-sweden-kristersson-reply.txt", "MTI", "Transworld", "World Wire Digest");
    assertThat(visit.texts(".tree > li:has(> h3:has-text('Transworld')) .chain"))
        .containsExactly("HARBOUR COURIER ← Transworld", "Northern Ledger ← Transworld");
    assertThat(visit.texts(".tree .leaf"))
        .anySatisfy(l -> assertThat(l).contains("the same copy as 01-sweden-budapest-invitation"));
    assertThat(visit.all(".tree .claim").count()).isEqualTo(10);
  }

  @Test
  void aClaimOpensOnItsWordsInTheReport(Visit visit) {
    visit.to(VISIT);
    visit.follow(".tree .words a:has-text('is due to travel')");
    assertThat(visit.address())
        .matches("/report/04-sweden-budapest-friday\\.txt\\?words=53-295#words");
    assertThat(String.join("", visit.all(".asked").allTextContents()))
        .startsWith(
            "Swedish Prime Minister Ulf Kristersson is due to travel to Budapest on Friday");
    assertThat(
            (boolean)
                visit
                    .all(".asked")
                    .first()
                    .evaluate(
                        "e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight; }"))
        .isTrue();
  }

  @Test
  void bothSidesOfADisputeHaveTheirWords(Visit visit) {
    visit.to(SHIP);
    visit.follow("#timeline tbody th a");
    assertThat(visit.texts(".sides h3")).containsExactly("whether it happened");
    assertThat(visit.texts(".sides li .stage")).contains("happened", "denied");
    assertThat(visit.all(".sides li .words a").count()).isGreaterThanOrEqualTo(2);
    visit.follow(".sides li .words a");
    assertThat(visit.all("#words").count()).isEqualTo(1);
  }

  @Test
  void partiesAndRelatedEventsLeadOn(Visit visit) {
    visit.to(VISIT);
    assertThat(visit.texts("section:has(#related-title) .event"))
        .isNotEmpty()
        .anySatisfy(event -> assertThat(event).contains("Viktor Orbán", "Ulf Kristersson"));
    visit.follow("section:has(#related-title) .event a");
    visit.page().waitForURL(Pattern.compile(".*/event/.*"));
    visit.to(VISIT);
    visit.follow(".parties a:has-text('Orbán')");
    assertThat(visit.address()).isEqualTo("/actor/person/viktor-orban");
  }

  @Test
  void anIdWithOtherWordsLeadsToThePresentOne(Visit visit) {
    visit.to("/event/visit-somebody-else-7b5f081d29");
    assertThat(visit.address()).isEqualTo(VISIT);
  }

  @Test
  void whatIsNotThereIsSaidNotToBe(Visit visit) {
    var answer = visit.page().navigate(visit.url("/event/none-such"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(visit.texts("h1")).containsExactly("No such event");
  }
}
