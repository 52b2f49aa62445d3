package org.chancery.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads this room's data files. */
final class Yaml {
  private Yaml() {}

  /**
   * Returns the entries of a resource that is a list.
   *
   * @throws IllegalStateException if the resource is missing, which means a broken build
   */
  static List<JsonNode> list(String resource) {
    try (InputStream in = Yaml.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new ArrayList<>(YAMLMapper.builder().build().readTree(in).values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the strings under {@code key}, none if the key is missing. */
  static List<String> strings(JsonNode node, String key) {
    return node.path(key).values().stream().map(JsonNode::asString).toList();
  }
}
