package org.chancery.read;

import java.io.IOException;
import java.time.LocalDate;
import org.chancery.read.text.PublishedDay;
import org.chancery.read.text.TextDecoder;
import org.chancery.read.text.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Feed, version 1 or 1.1: a report an item. */
final class JsonFeed implements Format {
  private static final int LONGEST_MB = 32;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final EntryReports reports = new EntryReports();

  @Override
  public boolean accepts(Input input) throws IOException {
    return input.name().endsWith(".json") && input.head().contains("jsonfeed.org/version")
        || input.name().endsWith(".jsonfeed");
  }

  @Override
  public void read(Input input, Intake intake) throws IOException, UnreadableException {
    JsonNode feed =
        parse(TextDecoder.decode(input.bytes(LONGEST_MB, "which is no feed; split it")));
    int number = 0;
    for (JsonNode item : feed.path("items").values()) {
      number++;
      reports.take(entry(feed, item), number, input, intake);
    }
    if (number == 0) {
      throw new UnreadableException("the feed has no items; leave it out");
    }
  }

  private JsonNode parse(String text) throws UnreadableException {
    try {
      return mapper.readTree(text);
    } catch (JacksonException e) {
      throw new UnreadableException(
          "broken JSON ("
              + e.getOriginalMessage().lines().findFirst().orElse("")
              + "); fetch it anew");
    }
  }

  private static EntryReports.Entry entry(JsonNode feed, JsonNode item) {
    String html = string(item, "content_html");
    String text = string(item, "content_text");
    String summary = string(item, "summary");
    String date = string(item, "date_published");
    String day = date == null ? string(item, "date_modified") : date;
    JsonNode authors = item.has("authors") ? item.path("authors").path(0) : item.path("author");
    return new EntryReports.Entry(
        string(item, "id"),
        string(item, "url"),
        string(item, "title"),
        html != null ? html : text != null ? text : summary,
        day(day),
        string(feed, "title"),
        string(authors, "name"));
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null ? null : PublishedDay.parse(value.strip());
  }

  private static @Nullable String string(JsonNode object, String key) {
    JsonNode value = object.path(key);
    boolean filled = (value.isString() || value.isNumber()) && !value.asString().isBlank();
    return filled ? value.asString() : null;
  }
}
