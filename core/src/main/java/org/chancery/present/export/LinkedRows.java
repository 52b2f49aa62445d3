package org.chancery.present.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things in schema.org's terms, as records: their components are the keys. */
final class LinkedRows {
  private LinkedRows() {}

  record Graph(
      @JsonProperty("@context") String context, @JsonProperty("@graph") List<Happening> graph) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Happening(
      @JsonProperty("@type") String type,
      @JsonProperty("@id") String id,
      @JsonProperty("identifier") String identifier,
      @JsonProperty("name") String name,
      @JsonProperty("keywords") List<String> keywords,
      @JsonProperty("eventStatus") @Nullable String eventStatus,
      @JsonProperty("startDate") @Nullable String startDate,
      @JsonProperty("endDate") @Nullable String endDate,
      @JsonProperty("location") @Nullable Location location,
      @JsonProperty("attendee") List<Party> attendee,
      @JsonProperty("organizer") List<Party> organizer,
      @JsonProperty("about") List<Party> about,
      @JsonProperty("subjectOf") List<Assertion> subjectOf) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Party(
      @JsonProperty("@type") String type,
      @JsonProperty("identifier") String identifier,
      @JsonProperty("name") String name) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Location(
      @JsonProperty("@type") String type,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("address") @Nullable Address address) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Address(
      @JsonProperty("@type") String type, @JsonProperty("addressCountry") String addressCountry) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Assertion(
      @JsonProperty("@type") String type,
      @JsonProperty("identifier") String identifier,
      @JsonProperty("text") String text,
      @JsonProperty("keywords") List<String> keywords,
      @JsonProperty("creator") List<Party> creator,
      @JsonProperty("appearance") Article appearance) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Article(
      @JsonProperty("@type") String type,
      @JsonProperty("identifier") String identifier,
      @JsonProperty("headline") @Nullable String headline,
      @JsonProperty("url") @Nullable String url,
      @JsonProperty("publisher") @Nullable Publisher publisher,
      @JsonProperty("datePublished") @Nullable String datePublished) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Publisher(@JsonProperty("@type") String type, @JsonProperty("name") String name) {}
}
