package org.chancery.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Decides which legs a corpus mentions at all: nobody can read what is not written.
 *
 * <p>A leg is mentioned if one sentence of a report published from three weeks before it to a week
 * after it has the visitor's surname, the name of the country or of a town of the leg, and a word
 * for travelling. Whether the sentence tells the journey is not asked: that is for the reader.
 *
 * @param reports the reports, as read
 */
record Mentions(List<Text> reports) {
  private static final int BEFORE = 21;
  private static final int AFTER = 7;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");
  private static final Pattern TRAVEL =
      Pattern.compile(
          "\\b(travel|trip|visit|arriv|depart|journey|stop|return)", Pattern.CASE_INSENSITIVE);

  /** A report's day and sentences. */
  record Text(LocalDate published, List<String> sentences) {}

  Mentions {
    reports = List.copyOf(reports);
  }

  static Mentions of(List<JsonNode> rows) {
    return new Mentions(rows.stream().map(Mentions::text).toList());
  }

  private static Text text(JsonNode row) {
    String text = row.path("title").asString("") + "\n" + row.path("text").asString();
    return new Text(
        LocalDate.parse(row.path("published").asString()),
        SENTENCE_END.splitAsStream(text).filter(s -> TRAVEL.matcher(s).find()).toList());
  }

  boolean mention(Leg leg) {
    Days days = leg.days().widened(BEFORE, AFTER);
    Pattern surname = word(Stream.of(leg.visitor().substring(leg.visitor().lastIndexOf(' ') + 1)));
    Pattern destination = word(leg.names().stream());
    return reports.stream()
        .filter(report -> days.meets(new Days(report.published(), report.published())))
        .flatMap(report -> report.sentences().stream())
        .anyMatch(s -> surname.matcher(s).find() && destination.matcher(s).find());
  }

  private static Pattern word(Stream<String> names) {
    return Pattern.compile(
        names.map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }
}
