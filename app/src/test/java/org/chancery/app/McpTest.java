package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.model.Kind;
import org.chancery.model.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant's client starts the command as a process and asks it about the samples. */
class McpTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> ERRORS = new CopyOnWriteArrayList<>();

  @TempDir static Path directory;
  private static Path ledger;
  private static McpSyncClient client;

  @BeforeAll
  static void readTheSamplesAndConnect() {
    ledger = directory.resolve("desk.db");
    assertThat(Run.chancery("read", "samples", "--ledger", ledger.toString()).code()).isZero();
    client = connect(ledger);
  }

  private static McpSyncClient connect(Path ledger) {
    List<String> command =
        new Run.Builder().command("mcp", "--ledger", ledger.toAbsolutePath().toString());
    StdioClientTransport transport =
        new StdioClientTransport(
            ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .build(),
            McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(ERRORS::add);
    McpSyncClient client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    client.initialize();
    return client;
  }

  @AfterAll
  static void nothingWasComplainedOf() {
    client.close();
    assertThat(ERRORS).isEmpty();
  }

  private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(McpSchema.CallToolResult result) {
    assertThat(result.content()).hasSize(1);
    return ((McpSchema.TextContent) result.content().get(0)).text();
  }

  private static JsonNode ask(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    JsonNode answer = JSON.readTree(text(result));
    assertThat(JSON.<JsonNode>valueToTree(result.structuredContent())).isEqualTo(answer);
    return answer;
  }

  private static String refused(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).isTrue();
    return text(result);
  }

  /** The words must stand in the sample where the answer says they do. */
  private static void assertCited(JsonNode said) throws IOException {
    Path sample = Run.root().resolve("samples").resolve(said.path("report").asString());
    assertThat(said.path("evidence").path("text").asString()).isNotEmpty();
    if (Files.exists(sample)) {
      String text = Files.readString(sample);
      JsonNode quote = said.path("evidence");
      assertThat(text.substring(quote.path("start").asInt(), quote.path("end").asInt()))
          .isEqualTo(quote.path("text").asString());
    }
  }

  @Test
  void theServerSaysWhatItIsAndHasFourToolsThatOnlyRead() {
    assertThat(client.getServerInfo().name()).isEqualTo("chancery");
    assertThat(client.getServerInstructions()).contains("cite the report's id");
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactlyInAnyOrder(
            "find_events", "explain_event", "changes_since", "search_claims");
    assertThat(tools)
        .allSatisfy(
            tool -> {
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.inputSchema()).containsEntry("type", "object");
              assertThat(tool.description()).isNotBlank();
            });
  }

  @Test
  void theSchemasKnowAllKindsAndStages() {
    int seen = 0;
    for (McpSchema.Tool tool : client.listTools().tools()) {
      JsonNode properties = JSON.<JsonNode>valueToTree(tool.inputSchema()).path("properties");
      if (properties.has("kinds")) {
        seen++;
        assertThat(strings(properties.path("kinds").path("items").path("enum")))
            .isEqualTo(Arrays.stream(Kind.values()).map(Enum::name).toList());
        assertThat(strings(properties.path("stages").path("items").path("enum")))
            .isEqualTo(Arrays.stream(Stage.values()).map(Enum::name).toList());
      }
    }
    assertThat(seen).isPositive();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.values().forEach(value -> strings.add(value.asString()));
    return strings;
  }

  @Test
  void eventsAreFoundWithTheirEvidence() throws IOException {
    JsonNode answer =
        ask("find_events", Map.of("with", List.of("Sweden", "Hungary"), "kinds", List.of("VISIT")));
    assertThat(answer.path("total").asInt()).isEqualTo(1);
    JsonNode event = answer.path("found").path(0);
    assertThat(event.path("id").asString()).startsWith("visit-kristersson-orban-hu-");
    assertThat(event.path("stage").asString()).isEqualTo("HAPPENED");
    assertThat(event.path("when").path("start").asString()).isEqualTo("2024-02-23");
    assertThat(event.path("evidence").size()).isEqualTo(3);
    for (JsonNode said : event.path("evidence").values()) {
      assertCited(said);
    }
    JsonNode before =
        ask(
            "find_events",
            Map.of(
                "with", List.of("Sweden", "Hungary"),
                "kinds", List.of("VISIT"),
                "as_of", "2024-02-21"));
    assertThat(before.path("found").path(0).path("stage").asString()).isEqualTo("SCHEDULED");
  }

  @Test
  void anAnswerIsBoundedAndSaysHowManyMoreThereAre() {
    JsonNode answer = ask("find_events", Map.of("limit", 2));
    assertThat(answer.path("found").size()).isEqualTo(2);
    assertThat(answer.path("more").asInt())
        .isEqualTo(answer.path("total").asInt() - 2)
        .isPositive();
    JsonNode march = ask("find_events", Map.of("from", "2023-03", "to", "2023-03", "limit", 50));
    assertThat(march.path("total").asInt()).isPositive().isLessThan(answer.path("total").asInt());
  }

  @Test
  void anEventIsExplainedByTheBeginningOfItsId() throws IOException {
    JsonNode answer = ask("explain_event", Map.of("event", "visit-kristersson", "limit", 4));
    assertThat(answer.path("history").path(0).path("stage").asString()).isEqualTo("PROPOSED");
    assertThat(answer.path("claims").path("found").size()).isEqualTo(4);
    assertThat(answer.path("claims").path("more").asInt()).isPositive();
    assertThat(answer.path("independent_sources").size()).isPositive();
    for (JsonNode said : answer.path("claims").path("found").values()) {
      assertCited(said);
    }
  }

  @Test
  void aDisputeShowsItsSides() {
    JsonNode found = ask("find_events", Map.of("disputed", true));
    assertThat(found.path("total").asInt()).isPositive();
    JsonNode answer =
        ask("explain_event", Map.of("event", found.path("found").path(0).path("id").asString()));
    assertThat(answer.path("disputes").path(0).path("about").asString()).isNotEmpty();
    assertThat(answer.path("disputes").path(0).path("claims").size()).isPositive();
  }

  @Test
  void changesHaveTheWordsThatBroughtThem() throws IOException {
    JsonNode answer =
        ask("changes_since", Map.of("since", "2024-02-20", "with", List.of("Hungary")));
    assertThat(answer.path("total").asInt()).isPositive();
    JsonNode change = answer.path("found").path(0);
    assertThat(change.path("change").asString()).isNotEmpty();
    assertCited(change.path("claims").path("found").path(0));
  }

  @Test
  void claimsAreFoundByTheirWords() throws IOException {
    JsonNode answer = ask("search_claims", Map.of("words", "gripen \"prime minister\""));
    assertThat(answer.path("total").asInt()).isPositive();
    for (JsonNode hit : answer.path("found").values()) {
      assertThat(hit.path("event").asString()).isNotEmpty();
      assertCited(hit.path("claim"));
    }
    assertThat(ask("search_claims", Map.of("words", "gripen antarctica")).path("total").asInt())
        .isZero();
  }

  @Test
  void whatCannotBeAnsweredIsRefusedWithARemedy() {
    assertThat(refused("explain_event", Map.of("event", "visit-kristerson")))
        .contains("no event has the id", "did you mean visit-kristersson-orban-hu-");
    assertThat(refused("explain_event", Map.of("event", "visit")))
        .contains("events begin with 'visit'", "give more of the id");
    assertThat(refused("changes_since", Map.of("since", "yesterday")))
        .contains("'yesterday' is no day; write 2024-02-23");
    assertThat(refused("find_events", Map.of("from", "2024", "to", "2023")))
        .contains("'to' is before 'from'");
    assertThat(refused("search_claims", Map.of("words", "?!"))).contains("there is no word in it");
    assertThat(refused("find_events", Map.of("kinds", List.of("PARTY")))).contains("MEETING");
  }

  @Test
  void aLedgerThatIsNotThereYetIsAskedForAndNotMade() {
    Path none = directory.resolve("none.db");
    McpSyncClient early = connect(none);
    try {
      McpSchema.CallToolResult result =
          early.callTool(
              McpSchema.CallToolRequest.builder("find_events").arguments(new TreeMap<>()).build());
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains("there is no ledger", "chancery read PATH");
      assertThat(none).doesNotExist();
    } finally {
      early.close();
    }
  }

  @Test
  void standardOutputHasOneAnswerALineAndTheEndOfTheInputEndsIt() throws Exception {
    String command =
        String.join("' '", new Run.Builder().command("mcp", "--ledger", ledger.toString()));
    Path questions = directory.resolve("questions.jsonl");
    Files.write(
        questions,
        List.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":"
                + "\"search_claims\",\"arguments\":{\"words\":\"gripen\"}}}"));
    Run run = new Run.Builder().run(List.of("sh", "-c", "'" + command + "' <'" + questions + "'"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"jsonrpc\":"));
    assertThat(run.out()).contains("\"id\":2", "Gripen");
  }
}
