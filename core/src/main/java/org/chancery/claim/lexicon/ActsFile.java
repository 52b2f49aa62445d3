package org.chancery.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the file of what agreements, transfers and measures need beside their frames. */
final class ActsFile {
  private ActsFile() {}

  static Acts read(JsonNode root) {
    Map<String, String> organs = new HashMap<>();
    for (Map.Entry<String, JsonNode> body : root.path("organs").properties()) {
      Strings.list(body.getValue()).forEach(organ -> organs.put(organ, body.getKey()));
    }
    List<Instrument> instruments = new ArrayList<>();
    for (JsonNode entry : root.path("instruments")) {
      instruments.add(
          new Instrument(
              Strings.list(entry.path("names")),
              entry.has("of") ? entry.path("of").stringValue() : null,
              Strings.set(entry.path("matter")),
              Strings.set(entry.path("parties")),
              Strings.set(entry.path("others"))));
    }
    return new Acts(
        Strings.set(root.path("undertaking")),
        Strings.set(root.path("striving")),
        Strings.set(root.path("approach")),
        Strings.set(root.path("drafts")),
        Strings.set(root.path("sides")),
        Strings.set(root.path("accusations")),
        Strings.set(root.path("shapes")),
        Strings.set(root.path("titles")),
        organs,
        instruments);
  }
}
