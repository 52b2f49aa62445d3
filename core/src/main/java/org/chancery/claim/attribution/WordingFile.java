package org.chancery.claim.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.claim.lexicon.Strings;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code attribution.yaml}. */
final class WordingFile {
  private static final String FILE = "/org/chancery/claim/attribution.yaml";

  private WordingFile() {}

  /**
   * Returns the wording that comes with the program.
   *
   * @throws IllegalStateException if the file is missing, which means a broken build
   */
  static Wording load() {
    JsonNode root = root();
    List<VerbClass> classes = new ArrayList<>();
    for (JsonNode entry : root.path("verbs")) {
      classes.add(
          new VerbClass(
              entry.path("name").stringValue(),
              Strings.set(entry.path("verbs")),
              entry.path("clause").booleanValue(false),
              entry.path("noun").booleanValue(false),
              entry.path("infinitive").booleanValue(false),
              examples(entry.path("examples")),
              Strings.list(entry.path("counter"))));
    }
    return new Wording(
        classes,
        Strings.set(root.path("citing")),
        Strings.set(root.path("relaying")),
        Strings.set(root.path("documents")),
        Strings.set(root.path("media")),
        Strings.set(root.path("voices")),
        Strings.set(root.path("bystanders")),
        understood(root.path("understood")),
        Strings.set(root.path("unnamed")),
        Strings.set(root.path("topical")),
        Strings.set(root.path("words")),
        alike(root.path("alike")));
  }

  private static List<Set<String>> alike(JsonNode node) {
    List<Set<String>> alike = new ArrayList<>();
    node.forEach(group -> alike.add(Strings.set(group)));
    return alike;
  }

  private static Map<String, String> understood(JsonNode node) {
    Map<String, String> understood = new TreeMap<>();
    node.properties().forEach(e -> understood.put(e.getKey(), e.getValue().stringValue()));
    return understood;
  }

  /** Returns the examples of the ways of attribution that no verb class holds. */
  static List<AttributionExample> examples() {
    return examples(root().path("examples"));
  }

  /** Returns texts in which nobody is to be read as a speaker or carrier. */
  static List<String> counterExamples() {
    return Strings.list(root().path("counter"));
  }

  private static List<AttributionExample> examples(JsonNode nodes) {
    List<AttributionExample> examples = new ArrayList<>();
    for (JsonNode node : nodes) {
      examples.add(
          new AttributionExample(
              node.path("text").stringValue(),
              Strings.list(node.path("by")),
              Strings.list(node.path("via"))));
    }
    return examples;
  }

  private static JsonNode root() {
    try (InputStream in = WordingFile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      return YAMLMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
