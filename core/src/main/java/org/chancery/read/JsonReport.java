package org.chancery.read;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.chancery.model.Report;
import org.chancery.read.text.PublishedDay;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as a JSON object. Keys it does not know are ignored. */
final class JsonReport {
  private final JsonMapper mapper = JsonMapper.builder().build();

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
    String title = string(object, "title");
    String text = string(object, "text");
    if (text == null && (title == null || !object.path("text").isString())) {
      throw new UnreadableException("the object has no \"text\"; every report needs one");
    }
    String body = text == null ? "" : text;
    String id = string(object, "id");
    return new Report(
        id == null ? fallbackId : id,
        title == null ? body : title + "\n\n" + body,
        title,
        published(string(object, "published"), remarks),
        string(object, "outlet"),
        string(object, "url"));
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

  private static @Nullable LocalDate published(@Nullable String value, Consumer<String> remarks) {
    if (value == null) {
      return null;
    }
    LocalDate day = PublishedDay.parse(value.strip());
    if (day == null) {
      remarks.accept(
          "\"published\" is no day like 2031-11-06 or time like 2031-11-06T14:05:00Z: "
              + value
              + "; the report is kept without it");
    }
    return day;
  }

  /** Returns a string that says something, a number as written, or null. */
  private static @Nullable String string(JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (!value.isString() && !value.isNumber()) {
      return null;
    }
    String text = value.asString();
    return text.isBlank() ? null : text;
  }
}
