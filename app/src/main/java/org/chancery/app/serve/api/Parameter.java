package org.chancery.app.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** What can be given behind the question mark. */
enum Parameter {
  WITH(
      "Only what the actor has a part in: an id, a name or part of it, a country or its code, an"
          + " organisation's initials. Several must all have a part.",
      list(Map.of("type", "string")),
      "France"),
  FROM("Only what falls on this day, month or year or later.", Schemas.DAY, "2024-01"),
  TO("Only what falls on this day, month or year or earlier.", Schemas.DAY, "2024-02-23"),
  KIND("Only these kinds.", list(Schemas.constants(Kind.class)), "VISIT"),
  STAGE("Only what has reached these stages.", list(Schemas.constants(Stage.class)), "SCHEDULED"),
  DISPUTED(
      "Whether only events are wanted of which claims contradict each other.",
      Map.of("type", "boolean", "default", false),
      null),
  AS_OF(
      "The ledger as it stood at the end of this day, by the reports published until then.",
      Schemas.DAY,
      "2024-02-01"),
  SINCE(
      "What reports published on this day or later have changed; give this or since_read.",
      Schemas.DAY,
      "2024-02-01"),
  SINCE_READ(
      "What reports read into the ledger at this instant or later have changed.",
      Map.of("type", "string"),
      "2024-02-23T09:30Z"),
  Q(
      "Words that all stand in the sentence, or name a side of a claim that rests on it; in quotes"
          + " such as must follow each other; an asterisk stands for a word's rest.",
      Map.of("type", "string"),
      "\"state visit\" negotiat*"),
  COUNTRY(
      "Which actor is meant where several have this id: that of this state.",
      Map.of("type", "string", "pattern", "^[A-Z]{2}$"),
      "HU"),
  LIMIT(
      "How many rows the answer has at the most.",
      Map.of("type", "integer", "minimum", 1, "maximum", Listing.MOST, "default", Listing.USUAL),
      null),
  CURSOR("Where to go on: the next of the answer before.", Map.of("type", "string"), null);

  private final String description;
  private final Map<String, Object> schema;
  private final @Nullable String example;

  Parameter(String description, Map<String, Object> schema, @Nullable String example) {
    this.description = description;
    this.schema = schema;
    this.example = example;
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  /** Returns what OpenAPI says of it. */
  Map<String, Object> description() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", key());
    all.put("in", "query");
    all.put("description", description);
    all.put("schema", schema);
    if (example != null) {
      all.put("example", "array".equals(schema.get("type")) ? List.of(example) : example);
    }
    return all;
  }

  /** Returns its name in an address. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
