package org.chancery.app.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.app.serve.ProblemRow;
import tools.jackson.databind.json.JsonMapper;

/** Describes the API in OpenAPI 3.1, out of the table of routes. */
final class OpenApi {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Schemas schemas = new Schemas();
  private final Map<String, Object> problem = problem();

  private OpenApi() {}

  /**
   * Returns the document.
   *
   * @param routes what is mounted
   * @param version the version of the program
   */
  static String document(List<Route> routes, String version) {
    return MAPPER.writeValueAsString(new OpenApi().root(routes, version));
  }

  private Map<String, Object> root(List<Route> routes, String version) {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
    paths.put("/read", Map.of("post", upload()));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas.named());
    components.put("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("openapi", "3.1.0");
    root.put(
        "info",
        Map.of(
            "title",
            "Chancery",
            "version",
            version,
            "description",
            "The ledger: who meets whom, when, how far it has got, and who says so. Rows are"
                + " those of the command line's --format jsonl.",
            "license",
            Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    root.put("servers", List.of(Map.of("url", "/")));
    root.put("paths", paths);
    root.put("components", components);
    // A server that only its own machine reaches asks for none.
    root.put("security", List.of(Map.of(), Map.of("token", List.of())));
    return root;
  }

  private Map<String, Object> operation(Route route) {
    List<Object> parameters = new ArrayList<>();
    if (route.ofOne()) {
      parameters.add(
          Map.of(
              "name",
              "id",
              "in",
              "path",
              "required",
              true,
              "description",
              "The id, percent-encoded. Slashes may stand as they are, unless two follow each"
                  + " other or the id has a part that is . or ..",
              "schema",
              Map.of("type", "string")));
    }
    route.parameters().forEach(parameter -> parameters.add(parameter.description()));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", answer(route));
    if (route.steady()) {
      responses.put("304", Map.of("description", "What If-None-Match names is what there is."));
    }
    responses.put("400", refusal("The question cannot be understood."));
    responses.put("401", refusal("The token is missing, or another."));
    if (route.ofOne()) {
      responses.put("404", refusal("The ledger has no such thing; near says what may be meant."));
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", route.name());
    operation.put("summary", route.summary());
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    return operation;
  }

  private Map<String, Object> upload() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("type", "object");
    form.put(
        "properties",
        Map.of(
            "files", Map.of("type", "array", "items", Map.of("type", "string", "format", "binary")),
            "csrf", Map.of("type", "string")));
    form.put("required", List.of("files"));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "202",
        Map.of(
            "description",
            "The files wait to be read; the status tells how far they have got.",
            "content",
            Map.of(
                "application/json",
                Map.of("schema", schemas.reference(StatusRow.UploadRow.class)))));
    responses.put("303", Map.of("description", "The same, to a browser: to the page /status."));
    responses.put("400", refusal("There is no file in it."));
    responses.put("401", refusal("The token is missing, or another."));
    responses.put("403", refusal("Another site's page sent it, or csrf is missing."));
    responses.put("413", refusal("It is too large."));
    responses.put("503", refusal("Too many uploads wait."));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", "read");
    operation.put(
        "summary", "Reads files into the ledger, as the command does, when those before are read.");
    operation.put(
        "requestBody",
        Map.of("required", true, "content", Map.of("multipart/form-data", Map.of("schema", form))));
    operation.put("responses", responses);
    return operation;
  }

  private Map<String, Object> answer(Route route) {
    Map<String, Object> row = schemas.reference(route.row());
    return Map.of(
        "description", route.summary(),
        "headers",
            Map.of(
                "ETag",
                Map.of(
                    "description",
                    "Of the ledger and the question; for If-None-Match.",
                    "schema",
                    Map.of("type", "string"))),
        "content", Map.of("application/json", Map.of("schema", route.many() ? list(row) : row)));
  }

  private static Map<String, Object> list(Map<String, Object> row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("items", Map.of("type", "array", "items", row));
    properties.put(
        "next",
        Map.of(
            "description",
            "The cursor of the next rows, null if there are none.",
            "anyOf",
            List.of(Map.of("type", "string"), Map.of("type", "null"))));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of("items", "next"),
        "additionalProperties",
        false);
  }

  private Map<String, Object> refusal(String description) {
    return Map.of(
        "description",
        description,
        "content",
        Map.of("application/problem+json", Map.of("schema", problem)));
  }

  private Map<String, Object> problem() {
    return schemas.reference(ProblemRow.class);
  }
}
