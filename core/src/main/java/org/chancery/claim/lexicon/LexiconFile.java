package org.chancery.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Strings.list(slot.getValue()).forEach(word -> paths.add(Path.parse(word)));
        slots.put(Slot.valueOf(slot.getKey().toUpperCase(Locale.ROOT)), paths);
      }
      frames.add(
          new Frame(
              label(entry),
              Kind.valueOf(root.path("kind").stringValue()),
              Strings.set(entry.path("verbs")),
              Strings.set(entry.path("nouns")),
              slots,
              Strings.set(entry.path("needs")),
              Stage.valueOf(entry.path("realised").stringValue("HAPPENED")),
              entry.has("ongoing") ? Stage.valueOf(entry.path("ongoing").stringValue()) : null,
              entry.has("ahead") ? Stage.valueOf(entry.path("ahead").stringValue()) : null,
              entry.path("presence").booleanValue(false),
              entry.path("persons").booleanValue(false),
              entry.path("direct").booleanValue(false),
              entry.path("mutual").booleanValue(false),
              entry.path("refusable").booleanValue(false),
              entry.path("headline").booleanValue(false),
              examples(entry),
              List.copyOf(Strings.set(entry.path("counter")))));
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
              Strings.set(entry.path("verbs")),
              Strings.set(entry.path("nouns")),
              Strings.set(entry.path("modifiers")),
              entry.path("object-control").booleanValue(false),
              entry.path("subject").booleanValue(false),
              examples(entry),
              List.copyOf(Strings.set(entry.path("counter")))));
    }
    return operators;
  }

  Words words() {
    return new Words(
        Strings.set(root.path("light")),
        Strings.set(root.path("begin")),
        Strings.set(root.path("end")),
        Strings.set(root.path("occur")),
        Strings.set(root.path("reporting")),
        Strings.set(root.path("object-control")),
        Strings.set(root.path("advice")),
        Strings.set(root.path("afterwards")),
        Strings.set(root.path("beforehand")),
        Strings.set(root.path("judging")),
        Strings.set(root.path("meanwhile")),
        Strings.set(root.path("within")),
        Strings.set(root.path("news")),
        Strings.set(root.path("imputing")),
        Strings.set(root.path("people")),
        Strings.set(root.path("outsiders")));
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
              Strings.list(example.path("claims"))));
    }
    return examples;
  }
}
