package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The API answers what the command line answers, row by row and byte by byte. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServeApiTest {
  static final List<String> IDS = ServedSamples.IDS;

  @TempDir static Path directory;
  private static Path ledger;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    ledger = ServedSamples.ledger(directory);
    served = Served.start(ledger, ServedSamples.settings());
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims | /claims",
        "events | /events",
        "reports | /reports",
        "events --with HU --kind VISIT,MEETING --between 2024-01 2024-02"
            + " | /events?with=HU&kind=VISIT&kind=meeting&from=2024-01&to=2024-02",
        "claims --with Orbán --stage invited | /claims?with=Orb%C3%A1n&stage=INVITED",
        "events --disputed | /events?disputed=true",
        "events --as-of 2024-02-10 | /events?as_of=2024-02-10",
        "reports --as-of 2024-02 | /reports?as_of=2024-02",
        "changes --since 2024-02-01 | /changes?since=2024-02-01",
        "changes --since-read 2024-02-01 --kind visit | /changes?since_read=2024-02-01&kind=VISIT",
        "search gripen | /search?q=gripen",
        "search minist* | /search?q=minist*"
      })
  void rowsAreThoseOfTheCommandLine(String command, String path) {
    List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    arguments.addAll(List.of("--format", "jsonl", "--ledger", ledger.toString()));
    List<String> lines = Run.chancery(arguments.toArray(String[]::new)).out().lines().toList();

    assertThat(lines).isNotEmpty();
    assertThat(served.walk("/api/v1" + path, 3)).isEqualTo(lines);
    assertThat(served.walk("/api/v1" + path, 1000)).isEqualTo(lines);
  }

  @Test
  void anEventIsFoundByItsId() {
    String row = Served.rows(served.get("/api/v1/events?kind=VISIT&limit=1").body()).get(0);
    String id = row.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1");
    assertThat(served.get("/api/v1/events/" + id).body()).isEqualTo(row + "\n");
    String known = "another-name-" + id.substring(id.lastIndexOf('-') + 1);
    assertThat(served.get("/api/v1/events/" + known).body()).isEqualTo(row + "\n");
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void aReportIsFoundWhateverItsIdIs(String id) {
    JsonNode report = served.json("/api/v1/reports/" + encoded(id));
    assertThat(report.get("report").asString()).isEqualTo(id);
    assertThat(report.get("text").asString()).startsWith("The president of Peru");
    List<String> keys = List.copyOf(report.propertyNames());
    JsonNode row = served.json("/api/v1/reports?limit=1").get("items").get(0);
    assertThat(keys.subList(0, keys.size() - 1)).isEqualTo(List.copyOf(row.propertyNames()));
  }

  @Test
  void slashesOfAnIdMayStandAsTheyAre() {
    assertThat(served.json("/api/v1/reports/dir/a.txt").get("report").asString())
        .isEqualTo("dir/a.txt");
    assertThat(served.json("/api/v1/actors/person/ana-ruiz").get("country").asString())
        .isEqualTo("PE");
  }

  @Test
  void anOfficeIsToldWithTheWordsItWasLearntFrom() {
    JsonNode actor = served.json("/api/v1/actors/person/viktor-orban");
    assertThat(actor.get("offices").get(0).get("title").asString()).isEqualTo("prime minister");
    assertThat(actor.get("events").size()).isEqualTo(actor.get("event_count").asInt()).isPositive();
    assertThat(actor.get("tenures")).isNotEmpty();
    for (JsonNode tenure : actor.get("tenures")) {
      String text =
          served
              .json("/api/v1/reports/" + encoded(tenure.get("report").asString()))
              .get("text")
              .asString();
      JsonNode evidence = tenure.get("evidence");
      assertThat(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
          .isEqualTo(evidence.get("text").asString())
          .contains("Orbán");
    }
  }

  @Test
  void actorsAreListedOnceInOrder() {
    List<String> actors =
        served.walk("/api/v1/actors", 50).stream()
            .map(row -> row.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1"))
            .toList();
    assertThat(actors).isSorted().doesNotHaveDuplicates().contains("HU", "org/nato");
    assertThat(served.walk("/api/v1/actors?with=Orb%C3%A1n", 5)).hasSize(1);
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    for (String path :
        List.of("/events", "/events?kind=VISIT", "/search?q=gripen", "/openapi.json")) {
      HttpResponse<String> first = served.get("/api/v1" + path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(tag).startsWith("\"");
      HttpResponse<String> again = served.get("/api/v1" + path, "If-None-Match", "\"x\", " + tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
      assertThat(served.get("/api/v1" + path, "If-None-Match", "\"x\"").body())
          .isEqualTo(first.body());
    }
    assertThat(tag("/api/v1/events")).isNotEqualTo(tag("/api/v1/events?kind=VISIT"));
    assertThat(served.get("/api/v1/status").headers().firstValue("ETag")).isEmpty();
  }

  private static String tag(String path) {
    return served.get(path).headers().firstValue("ETag").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | /events?kid=VISIT | 'kid' is no parameter of /api/v1/events",
        "400 | /events?from=2024-13 | from: '2024-13' is no day",
        "400 | /events?from=2024-06&to=2024-05 | to: the days end before they begin",
        "400 | /events?kind=PARTY | kind: there is no 'PARTY'; there are VISIT",
        "400 | /events?with=%3F | with: '?' names nobody",
        "400 | /events?disputed=yes | disputed: 'yes' is neither true nor false",
        "400 | /events?limit=0 | limit: give a number from 1 to 1000",
        "400 | /events?limit=many | limit: give a number from 1 to 1000",
        "400 | /events?cursor=WyJldmVudHMiXQ | cursor: this is no cursor of this list",
        "400 | /events?cursor=%00 | cursor: this is no cursor of this list",
        "400 | /changes | since: from when on?",
        "400 | /changes?since=2024&since_read=2024-01-01 | since: since and since_read are two",
        "400 | /search | q: give the words to look for",
        "400 | /search?q=%21 | q: there is no word in it",
        "404 | /events/visit-nobody | no event has the id 'visit-nobody'",
        "404 | /reports/%2Fetc%2Fpasswd | no report has the id '/etc/passwd'",
        "404 | /actors/person/nobody | no actor has the id 'person/nobody'",
        "404 | /nothing | there is nothing at /api/v1/nothing"
      })
  void whatDoesNotGoIsToldAsAProblem(int status, String path, String detail) {
    HttpResponse<String> answer = served.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"about:blank\"", "\"status\":" + status, "\"detail\":\"" + detail);
  }

  @Test
  void anIdThatMayHaveBeenMeantIsNamed() {
    String problem = served.get("/api/v1/actors/person/victor-orban").body();
    assertThat(problem).contains("\"near\":[\"person/viktor-orban\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PUT", "PATCH", "POST"})
  void nothingIsChangedThere(String method) {
    HttpResponse<String> answer =
        served.send(
            served.request("/api/v1/events").method(method, BodyPublishers.noBody()).build());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(answer.body()).contains("\"status\":405");
  }

  @Test
  void aCursorStaysWhereItIsWhileTheLedgerGrows() throws Exception {
    Path growing = directory.resolve("growing.db");
    Files.copy(ledger, growing);
    try (Served server = Served.start(growing, ServedSamples.settings())) {
      List<String> before = ids(server.walk("/api/v1/reports", 1000));
      String body = server.get("/api/v1/reports?limit=20").body();
      String version = server.json("/api/v1/status").get("version").asString();
      Path more = directory.resolve("000-first.txt");
      Files.writeString(more, "The foreign minister of Kenya will visit Peru on 7 June 2024.\n");
      Run read = Run.chancery("read", more.toString(), "--ledger", growing.toString());
      assertThat(read.code()).as(read.err()).isZero();
      while (server.json("/api/v1/status").get("version").asString().equals(version)) {
        Thread.sleep(50);
      }
      List<String> after = ids(server.walk("/api/v1/reports", 1000));
      assertThat(after).hasSize(before.size() + 1).contains("000-first.txt");
      String rest = server.get("/api/v1/reports?cursor=" + Served.next(body)).body();
      assertThat(Stream.concat(ids(Served.rows(body)).stream(), ids(Served.rows(rest)).stream()))
          .containsExactlyElementsOf(before);
    }
  }

  private static List<String> ids(List<String> reports) {
    return reports.stream()
        .map(row -> row.replaceFirst("^\\{\"report\":\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1"))
        .toList();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
