package org.chancery.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Pages of one sort.
 *
 * @param name what sort
 * @param paths where they are, one at least
 */
record Addresses(String name, List<String> paths) {
  /** The API gives no more rows at a time; events stand by id, so the first are of all years. */
  private static final int ROWS = 1000;

  private static final int MONTHS = 12;

  Addresses {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new BenchException("the ledger has nothing for: " + name);
    }
  }

  /** Returns the address to be asked at this time; they come round. */
  String at(int time) {
    return paths.get(time % paths.size());
  }

  /**
   * Returns the sorts of pages of a server.
   *
   * @param most how many of each sort at the most
   */
  static List<Addresses> all(Serving server, int most) {
    JsonNode events = server.json("/api/v1/events?limit=" + ROWS).get("items");
    Set<String> ids = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Set<String> pairs = new LinkedHashSet<>();
    for (JsonNode event : events) {
      ids.add("/event/" + Serving.encoded(event.get("id")));
      event.get("claims").forEach(c -> reports.add("/report/" + Serving.encoded(c.get("report"))));
      Set<String> countries = new TreeSet<>();
      for (JsonNode side : event.get("roles")) {
        for (JsonNode actor : side) {
          if (actor.get("type").asString().equals("PERSON")) {
            people.add("/?with=" + Serving.encoded(actor.get("name")));
          }
          if (actor.get("country").isString()) {
            countries.add("with=" + Serving.encoded(actor.get("country")));
          }
        }
      }
      if (countries.size() == 2) {
        pairs.add("/?" + String.join("&", countries));
      }
    }
    List<String> parts = new ArrayList<>();
    List<String> months = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      parts.add("/?page=" + (i + 2));
      int month = i % MONTHS + 1;
      String day = (2022 + i / MONTHS) + (month < 10 ? "-0" : "-") + month;
      months.add("/?from=" + day + "&to=" + day);
    }
    return List.of(
        new Addresses("/", List.of("/")),
        new Addresses("/ of two states", some(pairs, most)),
        new Addresses("/ of a person", some(people, most)),
        new Addresses("/ of a month", months),
        new Addresses("/ of a stage", List.of("/?stage=scheduled", "/?stage=postponed")),
        new Addresses("/, a later part", parts),
        new Addresses("/event/…", some(ids, most)),
        new Addresses("/report/…", some(reports, most)),
        new Addresses("/search?q=minister", List.of("/search?q=minister")),
        new Addresses("/brief", List.of("/brief")),
        new Addresses("/roster", List.of("/roster")),
        new Addresses("/status", List.of("/status")));
  }

  private static List<String> some(Set<String> all, int most) {
    return all.stream().limit(most).toList();
  }
}
