package org.chancery.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import tools.jackson.databind.JsonNode;

/** Reads the entries of one file of the lexicon. */
final class LexiconFile {
  private final String name;
  private final JsonNode root;

  LexiconFile(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (JsonNode entry : root.path("frames")) {
      Map<Slot, List<Path>> slots = new EnumMap<>(Slot.class);
      for (Map.Entry<String, JsonNode> slot : entry.path("slots").properties()) {
        List<Path> paths = new ArrayList<>();
        strings(slot.getValue()).forEach(word -> paths.add(Path.parse(word)));
        slots.put(Slot.valueOf(slot.getKey().toUpperCase(Locale.ROOT)), paths);
      }
      frames.add(
          new Frame(
              label(entry),
              Kind.valueOf(root.path("kind").stringValue()),
              set(entry.path("verbs")),
              set(entry.path("nouns")),
              slots,
              set(entry.path("needs")),
              Stage.valueOf(entry.path("realised").stringValue("HAPPENED")),
              entry.has("ongoing") ? Stage.valueOf(entry.path("ongoing").stringValue()) : null,
              entry.path("persons").booleanValue(false),
              entry.path("direct").booleanValue(false),
              entry.path("mutual").booleanValue(false),
              entry.path("refusable").booleanValue(false),
              examples(entry),
              List.copyOf(set(entry.path("counter")))));
    }
    return frames;
  }

  List<Operator> operators() {
    List<Operator> operators = new ArrayList<>();
    for (JsonNode entry : root.path("operators")) {
      operators.add(
          new Operator(
              label(entry),
              Stage.valueOf(entry.path("stage").stringValue()),
              set(entry.path("verbs")),
              set(entry.path("nouns")),
              set(entry.path("modifiers")),
              entry.path("object-control").booleanValue(false),
              entry.path("subject").booleanValue(false),
              examples(entry),
              List.copyOf(set(entry.path("counter")))));
    }
    return operators;
  }

  Words words() {
    return new Words(
        set(root.path("light")),
        set(root.path("begin")),
        set(root.path("end")),
        set(root.path("occur")),
        set(root.path("reporting")),
        set(root.path("object-control")),
        set(root.path("advice")),
        set(root.path("afterwards")),
        set(root.path("beforehand")),
        set(root.path("people")));
  }

  private String label(JsonNode entry) {
    String label = entry.path("name").stringValue("");
    if (label.isEmpty()) {
      throw new IllegalStateException("lexicon file " + name + ": an entry without a name");
    }
    return name + "/" + label;
  }

  private static List<Example> examples(JsonNode entry) {
    List<Example> examples = new ArrayList<>();
    for (JsonNode example : entry.path("examples")) {
      examples.add(
          new Example(
              example.path("text").stringValue(),
              example.path("headline").booleanValue(false),
              strings(example.path("claims"))));
    }
    return examples;
  }

  private static Set<String> set(JsonNode node) {
    return new LinkedHashSet<>(strings(node));
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.add(node.stringValue());
    }
    for (JsonNode item : node) {
      strings.add(item.asString());
    }
    return strings;
  }
}
