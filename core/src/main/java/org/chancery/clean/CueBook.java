package org.chancery.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.BlockType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cues of {@code cues-*.yaml}, found by the first word of their phrases. */
final class CueBook {
  private static final List<String> FILES =
      List.of("cues-prompts.yaml", "cues-notices.yaml", "cues-labels.yaml", "cues-credits.yaml");

  private final List<Cue> cues;
  private final Map<String, Cue> whole = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private int longest;

  private enum Where {
    BEGIN,
    INSIDE,
    END
  }

  /** A phrase, with the place of its first letter or digit. */
  private record Phrase(String words, int letter, Where where, Cue cue) {
    boolean at(String line, int letterAt, int end) {
      int start = letterAt - letter;
      if (start < 0 || !line.startsWith(words, start)) {
        return false;
      }
      int after = start + words.length();
      return switch (where) {
        case BEGIN -> start == 0 && wordEnds(line, after);
        case INSIDE -> wordEnds(line, after);
        case END -> after == end;
      };
    }

    private boolean wordEnds(String line, int after) {
      return after == line.length()
          || !Character.isLetterOrDigit(line.charAt(after))
          || !Character.isLetterOrDigit(line.charAt(after - 1));
    }
  }

  private CueBook(List<Cue> cues) {
    this.cues = cues;
    for (Cue cue : cues) {
      longest = Math.max(longest, cue.longest());
      cue.whole().forEach(words -> whole.putIfAbsent(words, cue));
      cue.begins().forEach(words -> add(words, Where.BEGIN, cue));
      cue.contains().forEach(words -> add(words, Where.INSIDE, cue));
      cue.ends().forEach(words -> add(words, Where.END, cue));
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
    int words = Shape.words(line);
    if (words == 0 || words > longest) {
      return null;
    }
    String normal = Shape.normal(line);
    int end = contentEnd(normal);
    Cue exact = whole.get(normal.substring(0, end));
    return exact != null ? exact : phrase(normal, words, end);
  }

  private @Nullable Cue phrase(String normal, int words, int end) {
    int at = 0;
    while (at < normal.length()) {
      int wordEnd = wordEnd(normal, at);
      // A sign without letters, such as ©, is looked up by the empty word.
      for (Phrase phrase : phrases.getOrDefault(normal.substring(at, wordEnd), List.of())) {
        if (words <= phrase.cue().longest() && phrase.at(normal, at, end)) {
          return phrase.cue();
        }
      }
      at = Math.max(wordEnd, at + 1);
    }
    return null;
  }

  private void add(String words, Where where, Cue cue) {
    int letter = 0;
    while (letter < words.length() && !Character.isLetterOrDigit(words.charAt(letter))) {
      letter++;
    }
    int from = letter == words.length() ? 0 : letter;
    phrases
        .computeIfAbsent(words.substring(from, wordEnd(words, from)), key -> new ArrayList<>())
        .add(new Phrase(words, from, where, cue));
  }

  private static int wordEnd(String words, int from) {
    int end = from;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int contentEnd(String normal) {
    int end = normal.length();
    while (end > 0 && ".:!?…>»→|-– ".indexOf(normal.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
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
