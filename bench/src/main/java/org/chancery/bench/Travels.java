package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A corpus and the official list of the journeys that its months saw.
 *
 * @param corpus the reports, lines of JSON
 * @param list the legs, lines of JSON
 */
record Travels(Path corpus, Path list) {
  static Travels of(SharedOption shared) {
    return new Travels(
        shared.path("corpus/state-department-2021.jsonl"),
        shared.path("corpus/travels-blinken-2021.jsonl"));
  }

  /** Has the corpus read and compares. */
  Comparison compare() {
    try (Workshop workshop = new Workshop()) {
      Path events = workshop.list("events", corpus);
      return compare(Workshop.rows(events), Workshop.rows(corpus), Workshop.rows(list));
    }
  }

  static Comparison compare(List<JsonNode> events, List<JsonNode> reports, List<JsonNode> list) {
    List<Visit> visits =
        events.stream()
            .filter(row -> row.path("kind").asString().equals("VISIT"))
            .map(Visit::of)
            .toList();
    return Comparison.of(list.stream().map(Leg::of).toList(), Mentions.of(reports), visits);
  }
}
