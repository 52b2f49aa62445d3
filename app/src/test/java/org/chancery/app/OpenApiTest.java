package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the description says is what is served. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OpenApiTest {
  /** A question for each path that needs one, so that some rows answer. */
  private static final Map<String, String> ASKED =
      Map.of(
          "/api/v1/changes", "?since=2024-02",
          "/api/v1/search", "?q=minist*");

  private static final Map<String, String> IDS =
      Map.of(
          "/api/v1/reports/{id}", "01-sweden-budapest-invitation.txt",
          "/api/v1/actors/{id}", "person/viktor-orban");

  @TempDir static Path directory;
  private static Served served;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.start(ServedSamples.ledger(directory), ServedSamples.settings());
    document = served.json("/api/v1/openapi.json");
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @Test
  void aValidatorFindsNothingWrong() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(document.toString(), null, options);
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSize(11);
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
  }

  @Test
  void theValidatorFindsWhatIsWrong() {
    String broken = document.toString().replaceFirst("\"responses\"", "\"response\"");
    assertThat(new OpenAPIV3Parser().readContents(broken, null, new ParseOptions()).getMessages())
        .isNotEmpty();
  }

  @Test
  void everyAnswerHasTheKeysThatAreDescribedAndNoOthers() {
    TreeMap<String, Integer> seen = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      if (get != null) {
        JsonNode schema = get.at("/responses/200/content/application~1json/schema");
        JsonNode answer = served.json(address(path.getKey()));
        conforms(answer, schema, path.getKey());
        seen.put(path.getKey(), answer.has("items") ? answer.get("items").size() : 1);
      }
    }
    assertThat(seen).hasSize(10);
    assertThat(seen.values()).allMatch(rows -> rows > 0);
  }

  private static String address(String path) {
    String id = IDS.get(path);
    if (path.endsWith("events/{id}")) {
      id = served.json("/api/v1/events?disputed=true&limit=1").at("/items/0/id").asString();
    }
    return path.replace("{id}", String.valueOf(id)) + ASKED.getOrDefault(path, "");
  }

  private static void conforms(JsonNode value, JsonNode schema, String where) {
    if (schema.has("$ref")) {
      conforms(value, document.at(schema.get("$ref").asString().substring(1)), where);
      return;
    }
    if (schema.has("anyOf")) {
      if (!value.isNull()) {
        conforms(value, schema.get("anyOf").get(0), where);
      }
      return;
    }
    switch (schema.get("type").asString()) {
      case "object" -> object(value, schema, where);
      case "array" -> {
        assertThat(value.isArray()).as(where).isTrue();
        value.forEach(item -> conforms(item, schema.get("items"), where + "[]"));
      }
      case "string" -> assertThat(value.isString()).as(where).isTrue();
      case "integer" -> assertThat(value.isInt()).as(where).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
      default -> throw new AssertionError(where + ": " + schema);
    }
    if (schema.has("enum")) {
      assertThat(schema.get("enum")).as(where).contains(value);
    }
  }

  private static void object(JsonNode value, JsonNode schema, String where) {
    List<String> described = List.copyOf(schema.get("properties").propertyNames());
    List<String> keys = List.copyOf(value.propertyNames());
    if (schema.has("required")) {
      assertThat(keys).as(where).isEqualTo(described);
    } else {
      assertThat(described).as(where).containsAll(keys);
    }
    for (String key : keys) {
      conforms(value.get(key), schema.get("properties").get(key), where + "." + key);
    }
  }
}
