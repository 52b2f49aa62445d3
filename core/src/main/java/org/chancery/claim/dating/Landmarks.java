package org.chancery.claim.dating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.AnnotatedReport;
import org.chancery.annotate.Sentence;
import org.chancery.claim.lexicon.Strings;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The landmarks by which a report shows that it is no older than they are. */
record Landmarks(List<Landmark> all) {
  private static final String FILE = "/org/chancery/claim/landmarks.yaml";

  Landmarks {
    all = List.copyOf(all);
  }

  /**
   * Returns those that come with the program.
   *
   * @throws IllegalStateException if their file is missing, which means a broken build
   */
  static Landmarks standard() {
    try (InputStream in = Landmarks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      List<Landmark> all = new ArrayList<>();
      for (JsonNode entry : new YAMLMapper().readTree(in).path("landmarks").values()) {
        all.add(landmark(entry));
      }
      return new Landmarks(all);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Landmark landmark(JsonNode entry) {
    String since = text(entry.path("since"));
    String from = text(entry.path("from"));
    String to = text(entry.path("to"));
    return new Landmark(
        entry.path("name").asString(),
        since == null ? null : LocalDate.parse(since),
        from == null ? null : MonthDay.parse("--" + from),
        to == null ? null : MonthDay.parse("--" + to),
        Strings.list(entry.path("words")).stream().map(Pattern::compile).toList(),
        Strings.list(entry.path("examples")),
        Strings.list(entry.path("counter")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() ? null : node.asString();
  }

  /** Returns what the landmarks that a report names tell of its day, each named once. */
  List<Clue> clues(AnnotatedReport report) {
    List<Clue> clues = new ArrayList<>();
    for (Landmark landmark : all) {
      for (Sentence sentence : report.sentences()) {
        Span words = find(landmark, sentence.span().of(report.text()));
        if (words != null) {
          int start = sentence.span().start();
          Span span = new Span(start + words.start(), start + words.end());
          clues.add(landmark.clue(Evidence.of(report.clean().report(), span)));
          break;
        }
      }
    }
    return clues;
  }

  /** Returns where {@code text} names the landmark, or null. */
  static @Nullable Span find(Landmark landmark, String text) {
    for (Pattern words : landmark.words()) {
      Matcher matcher = words.matcher(text);
      if (matcher.find()) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    return null;
  }
}
