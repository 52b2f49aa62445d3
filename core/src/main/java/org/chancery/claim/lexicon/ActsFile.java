package org.chancery.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the file of what agreements, transfers and measures need beside their frames. */
final class ActsFile {
  private ActsFile() {}

  static Acts read(JsonNode root) {
    Map<String, String> organs = new HashMap<>();
    for (Map.Entry<String, JsonNode> body : root.path("organs").properties()) {
      strings(body.getValue()).forEach(organ -> organs.put(organ, body.getKey()));
    }
    List<Instrument> instruments = new ArrayList<>();
    for (JsonNode entry : root.path("instruments")) {
      instruments.add(
          new Instrument(
              strings(entry.path("names")),
              strings(entry.path("short")),
              entry.has("of") ? entry.path("of").stringValue() : null,
              set(entry.path("about")),
              set(entry.path("parties")),
              set(entry.path("others"))));
    }
    return new Acts(
        set(root.path("undertaking")),
        set(root.path("striving")),
        set(root.path("drafts")),
        set(root.path("sides")),
        set(root.path("accusations")),
        organs,
        instruments);
  }

  private static Set<String> set(JsonNode node) {
    return new LinkedHashSet<>(strings(node));
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asString()));
    return strings;
  }
}
