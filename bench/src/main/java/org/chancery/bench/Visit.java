package org.chancery.bench;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A visit of the ledger: one line of {@code chancery events --format jsonl}.
 *
 * @param id the event's id
 * @param visitors their names
 * @param stages all it has gone through, that of its present included
 * @param stage the present one
 * @param countries of its place and its hosts, ISO 3166 alpha-2
 * @param days when, as the ledger states it; null where it has no day or only a bound
 */
record Visit(
    String id,
    Set<String> visitors,
    Set<String> stages,
    String stage,
    Set<String> countries,
    @Nullable Days days) {
  private static final Set<String> MADE = Set.of("HAPPENED", "SCHEDULED", "UNDERWAY");
  private static final Set<String> OFF = Set.of("POSTPONED", "CANCELLED", "DECLINED", "DENIED");

  Visit {
    visitors = Set.copyOf(visitors);
    stages = Set.copyOf(stages);
    countries = Set.copyOf(countries);
  }

  static Visit of(JsonNode row) {
    Set<String> visitors = new TreeSet<>();
    row.path("roles").path("visitor").forEach(each -> visitors.add(each.path("name").asString()));
    Set<String> stages = new TreeSet<>();
    row.path("history").forEach(each -> stages.add(each.path("stage").asString()));
    Set<String> countries = new TreeSet<>();
    add(countries, row.path("place"));
    row.path("roles").path("host").forEach(host -> add(countries, host));
    String stage = row.path("stage").asString();
    stages.add(stage);
    return new Visit(
        row.path("id").asString(), visitors, stages, stage, countries, days(row.path("when")));
  }

  private static void add(Set<String> countries, JsonNode of) {
    if (of.path("country").isString()) {
      countries.add(of.path("country").asString());
    }
  }

  private static @Nullable Days days(JsonNode when) {
    if (!when.path("start").isString() || !when.path("end").isString()) {
      return null;
    }
    return new Days(
        LocalDate.parse(when.path("start").asString()),
        LocalDate.parse(when.path("end").asString()));
  }

  /** Tells whether it has happened, goes on or had a day set, and was not called off after all. */
  boolean made() {
    return !OFF.contains(stage) && stages.stream().anyMatch(MADE::contains);
  }

  /** Tells whether this man or woman made it; initials between the names may be missing. */
  boolean by(String name) {
    return visitors.stream().anyMatch(visitor -> ends(visitor).equals(ends(name)));
  }

  private static String ends(String name) {
    String[] words = name.split(" ");
    return words[0] + " " + words[words.length - 1];
  }

  @Override
  public String toString() {
    return (days == null ? "no days" : days) + "  " + stage + " " + countries + "  " + id;
  }
}
