package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ledger.Ledger;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
  private static JsonNode event(Ledger ledger) {
    String text = Ledgers.written(new LinkedData(ledger, Filter.ALL));
    assertThat(text).endsWith("}\n").hasLineCount(1);
    JsonNode document = new JsonMapper().readTree(text);
    assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
    return document.path("@graph").path(0);
  }

  @Test
  void anEventInTheTermsOfSchemaOrg() {
    JsonNode event =
        event(Ledgers.visit(Stage.SCHEDULED, Ledgers.days("2024-06-20", "2024-06-21")));
    assertThat(event.path("@type").asString()).isEqualTo("Event");
    assertThat(event.path("@id").asString()).isEqualTo("tag:chancery.invalid,2024:event/1a2b");
    assertThat(event.path("startDate").asString()).isEqualTo("2024-06-20");
    assertThat(event.path("endDate").asString()).isEqualTo("2024-06-21");
    assertThat(event.path("location").path("address").path("addressCountry").asString())
        .isEqualTo("CL");
    assertThat(event.path("attendee").path(0).path("name").asString()).isEqualTo("Anna Example");
    JsonNode claim = event.path("subjectOf").path(0);
    assertThat(claim.path("@type").asString()).isEqualTo("Claim");
    assertThat(claim.path("identifier").asString()).isEqualTo("a.txt#0-35");
    assertThat(claim.path("appearance").path("datePublished").asString()).isEqualTo("2024-06-15");
    assertThat(event.has("organizer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SCHEDULED,https://schema.org/EventScheduled",
    "CANCELLED,https://schema.org/EventCancelled",
    "POSTPONED,https://schema.org/EventPostponed",
    "PLANNED,",
    "DENIED,"
  })
  void onlyStagesThatHaveAStatusHaveOne(Stage stage, String status) {
    JsonNode event = event(Ledgers.visit(stage, null));
    assertThat(event.path("eventStatus").asString("")).isEqualTo(status == null ? "" : status);
    assertThat(event.path("keywords").path(1).asString()).isEqualToIgnoringCase(stage.name());
  }

  @Test
  void hostileTextStaysText() {
    JsonNode event = event(Ledgers.hostile());
    assertThat(event.path("subjectOf").path(0).path("text").asString()).isEqualTo(Ledgers.HOSTILE);
  }
}
