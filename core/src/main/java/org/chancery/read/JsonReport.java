package org.chancery.read;

import java.util.function.Consumer;
import org.chancery.model.Report;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as a JSON object. Keys it does not know are ignored. */
final class JsonReport {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ReportFields fields;

  JsonReport(ReportFields fields) {
    this.fields = fields;
  }

  /**
   * Returns the report that {@code line} holds.
   *
   * @param line a JSON object
   * @param fallbackId its id where the object has none
   * @param remarks is told what is wrong but does not spoil the report
   * @throws UnreadableException if it is no JSON object or has no text
   */
  Report report(String line, String fallbackId, Consumer<String> remarks)
      throws UnreadableException {
    JsonNode object = parse(line);
    return fields.report(key -> string(object, key), fallbackId, remarks);
  }

  private JsonNode parse(String line) throws UnreadableException {
    try {
      JsonNode node = mapper.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new UnreadableException(
          "broken JSON ("
              + e.getOriginalMessage().lines().findFirst().orElse("")
              + "); write one object a line");
    }
    throw new UnreadableException("not a JSON object; write one object a line");
  }

  /** Returns a string, a number as written, or null. */
  private static @Nullable String string(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isString() || value.isNumber() ? value.asString() : null;
  }
}
