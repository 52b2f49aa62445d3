package org.chancery.clean;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The news agencies of the world by the names texts give them. */
public final class Agencies {
  private final Map<String, String> asWritten = new LinkedHashMap<>();
  private final Map<String, String> anyCase = new LinkedHashMap<>();

  private Agencies() {}

  /** Returns the agencies of {@code agencies.yaml}. */
  public static Agencies load() {
    Agencies agencies = new Agencies();
    for (JsonNode node : Yaml.list("agencies.yaml")) {
      String name = node.required("name").asString();
      agencies.add(name, name);
      Yaml.strings(node, "aliases").forEach(alias -> agencies.add(alias, name));
    }
    return agencies;
  }

  /**
   * Returns the usual name of the agency that {@code words} are a name of, empty if they are none.
   * Initials only count as written: {@code AP}, not {@code ap}.
   */
  public Optional<String> named(String words) {
    String bare = words.strip();
    String name = asWritten.get(bare);
    return Optional.ofNullable(name != null ? name : anyCase.get(bare.toLowerCase(Locale.ROOT)));
  }

  private void add(String words, String name) {
    asWritten.putIfAbsent(words, name);
    if (!Shape.initials(words)) {
      anyCase.putIfAbsent(words.toLowerCase(Locale.ROOT), name);
    }
  }
}
