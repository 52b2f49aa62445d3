package org.chancery.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cues of {@code cues-*.yaml}, found by their words. */
final class CueBook {
  private static final List<String> FILES =
      List.of("cues-prompts.yaml", "cues-labels.yaml", "cues-credits.yaml");

  private final List<Cue> cues;
  private final Map<String, Cue> whole = new HashMap<>();
  private final Map<String, List<Start>> starts = new HashMap<>();

  private record Start(String words, Cue cue) {}

  private CueBook(List<Cue> cues) {
    this.cues = cues;
    for (Cue cue : cues) {
      cue.whole().forEach(words -> whole.putIfAbsent(words, cue));
      for (String words : cue.begins()) {
        starts
            .computeIfAbsent(firstWord(words), key -> new java.util.ArrayList<>())
            .add(new Start(words, cue));
      }
    }
  }

  /** Reads the book. */
  static CueBook load() {
    return new CueBook(
        FILES.stream().flatMap(file -> Yaml.list(file).stream().map(CueBook::cue)).toList());
  }

  /** Returns all cues. */
  List<Cue> cues() {
    return cues;
  }

  /** Returns the cue that {@code line}, a line or a sentence, has, or null. */
  @Nullable Cue of(String line) {
    String normal = Shape.normal(line);
    if (normal.isEmpty()) {
      return null;
    }
    String closed = withoutEnd(normal);
    Cue exact = whole.get(closed);
    if (exact != null) {
      return exact;
    }
    int words = Shape.words(normal);
    for (Start start : starts.getOrDefault(firstWord(normal), List.of())) {
      if (words <= start.cue().longest() && begins(normal, start.words())) {
        return start.cue();
      }
    }
    for (Cue cue : cues) {
      if (words <= cue.longest()
          && (cue.contains().stream().anyMatch(normal::contains)
              || cue.ends().stream().anyMatch(closed::endsWith))) {
        return cue;
      }
    }
    return null;
  }

  private static boolean begins(String normal, String words) {
    return normal.startsWith(words)
        && (normal.length() == words.length()
            || !Character.isLetterOrDigit(words.charAt(words.length() - 1))
            || !Character.isLetterOrDigit(normal.charAt(words.length())));
  }

  private static String withoutEnd(String normal) {
    int end = normal.length();
    while (end > 0 && ".:!?…>»→|-– ".indexOf(normal.charAt(end - 1)) >= 0) {
      end--;
    }
    return normal.substring(0, end);
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static Cue cue(JsonNode node) {
    return new Cue(
        node.required("cue").asString(),
        BlockType.valueOf(node.required("makes").asString()),
        Cue.Reach.valueOf(node.required("reach").asString()),
        node.path("longest").asInt(60),
        Yaml.strings(node, "whole"),
        Yaml.strings(node, "begins"),
        Yaml.strings(node, "contains"),
        Yaml.strings(node, "ends"),
        Yaml.strings(node, "examples"),
        Yaml.strings(node, "not"));
  }
}
