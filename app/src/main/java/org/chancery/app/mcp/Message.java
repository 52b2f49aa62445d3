package org.chancery.app.mcp;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message of JSON-RPC, as far as it must be known to tell which question an answer is to.
 *
 * @param id the id in JSON, empty if there is none
 * @param isCall whether it names a method
 */
record Message(String id, boolean isCall) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Returns the message of a line, or null if it is none. */
  static @Nullable Message of(byte[] line) {
    try {
      JsonNode message = MAPPER.readTree(line);
      return new Message(
          message.has("id") ? message.path("id").toString() : "", message.has("method"));
    } catch (JacksonException e) {
      return null;
    }
  }

  boolean asks() {
    return isCall && !id.isEmpty();
  }

  boolean answers() {
    return !isCall && !id.isEmpty();
  }
}
