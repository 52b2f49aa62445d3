package org.chancery.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The tables that docs/quality.md quotes.
 *
 * @param commit what was measured
 * @param scores the scorer's figures, by the set's name, in the order of the columns
 * @param travels what the official list says
 */
record QualityTable(String commit, Map<String, JsonNode> scores, Comparison travels) {
  private static final List<String> PAIRED = List.of("found", "strict", "said_by", "via");
  private static final List<String> COUNTED = List.of("when", "plans_as_facts", "invented_dates");

  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("Written by `bench/quality --into docs/quality.md` at commit ")
        .append(commit)
        .append(".\n\n");
    row(page, "", name -> name);
    page.append("|---").append("|---".repeat(scores.size())).append("|\n");
    for (String figure : PAIRED) {
      row(page, figure, name -> paired(score(name).path(figure)));
    }
    row(page, "stage", name -> share(score(name).path("stage")));
    for (String figure : COUNTED) {
      row(page, figure, name -> counted(score(name).path(figure)));
    }
    row(page, "evidence", name -> share(score(name).path("evidence")));
    row(page, "events", name -> beside(score(name).path("events")));
    TreeSet<String> kinds = new TreeSet<>();
    scores.values().forEach(score -> kinds.addAll(score.path("by_kind").propertyNames()));
    for (String kind : kinds) {
      row(page, kind, name -> paired(score(name).path("by_kind").path(kind)));
    }
    row(page, "dated", name -> counted(score(name).path("dated")));
    row(page, "furniture", name -> furniture(score(name).path("furniture")));
    return page.append('\n').append(travels.markdown()).toString();
  }

  private void row(StringBuilder page, String figure, Function<String, String> cell) {
    page.append("| ").append(figure);
    scores.keySet().forEach(name -> page.append(" | ").append(cell.apply(name)));
    page.append(" |\n");
  }

  private JsonNode score(String name) {
    return Objects.requireNonNull(scores.get(name));
  }

  private static String paired(JsonNode of) {
    if (of.path("gold").asInt(0) == 0 && of.path("predicted").asInt(0) == 0) {
      return "–";
    }
    return String.format(
        Locale.ROOT,
        "%s (%d of %d printed, %d gold)",
        beside(of),
        of.path("tp").asInt(),
        of.path("predicted").asInt(),
        of.path("gold").asInt());
  }

  private static String beside(JsonNode of) {
    return "F1 "
        + share(of.path("f1"))
        + ", P "
        + share(of.path("p"))
        + " R "
        + share(of.path("r"));
  }

  private static String counted(JsonNode of) {
    int all = of.path("of").asInt(0);
    if (all == 0) {
      return "–";
    }
    JsonNode part = of.has("right") ? of.path("right") : of.path("n");
    String counts = part.asInt() + " of " + all;
    return of.has("share") ? share(of.path("share")) + " (" + counts + ")" : counts;
  }

  private static String furniture(JsonNode of) {
    if (of.path("of").asInt(0) == 0) {
      return "–";
    }
    return String.format(
        Locale.ROOT,
        "%d of %d, evidence lost: %d",
        of.path("removed").asInt(),
        of.path("of").asInt(),
        of.path("evidence_lost").asInt());
  }

  private static String share(JsonNode of) {
    return of.isNumber() ? String.format(Locale.ROOT, "%.3f", of.asDouble()) : "–";
  }
}
