package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.app.serve.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code chancery serve} as a process: it says where it is, reads what is handed in, and ends. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServeCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path directory;

  /** A running server, and where it said it is. */
  private record Serving(Process process, String address) implements AutoCloseable {
    static Serving start(Path directory, String... options) throws IOException {
      List<String> all =
          Stream.concat(
                  Stream.of("serve", "--ledger", "desk.db", "--port", "0"), Stream.of(options))
              .toList();
      Process process =
          new ProcessBuilder(
                  new Run.Builder()
                      .java("-Djava.io.tmpdir=" + directory.resolve("tmp"))
                      .command(all.toArray(String[]::new)))
              .directory(directory.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = String.valueOf(out.readLine());
      assertThat(line).matches("desk\\.db is served at http://127\\.0\\.0\\.1:[1-9]\\d*/");
      return new Serving(process, line.substring(line.indexOf("http"), line.length() - 1));
    }

    HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
      return CLIENT.send(
          request.uri(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws Exception {
      return MAPPER.readTree(send(path, HttpRequest.newBuilder()).body());
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void whatIsHandedInIsRead() throws Exception {
    Files.createDirectory(directory.resolve("tmp"));
    try (Serving serving = Serving.start(directory)) {
      JsonNode before = serving.json("/api/v1/status");
      assertThat(before.get("reports").asInt()).isZero();
      HttpRequest.Builder form =
          HttpRequest.newBuilder()
              .header("Content-Type", "multipart/form-data; boundary=b")
              .header("X-CSRF-Token", before.get("csrf").asString())
              .POST(
                  BodyPublishers.ofString(
                      part(
                              "../../visit.txt",
                              "BUDAPEST, 4 May 2024 (Transworld) - The president"
                                  + " of Kenya will visit Hungary on 7 May, her office said.\n")
                          + part("broken.jsonl", "{\"text\": 7\n")
                          + "--b--\r\n"));
      HttpResponse<String> taken = serving.send("/read", form);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
      assertThat(MAPPER.readTree(taken.body()).get("files").toString())
          .isEqualTo("[\"visit.txt\",\"broken.jsonl\"]");

      JsonNode upload = done(serving);
      assertThat(upload.get("state").asString()).isEqualTo(ReadStatus.State.DONE.name());
      assertThat(upload.get("fresh").asInt()).isEqualTo(1);
      assertThat(upload.get("problems")).hasSize(1);
      assertThat(upload.get("problems").get(0).asString()).startsWith("broken.jsonl:1: ");
      assertThat(serving.json("/api/v1/events?with=Kenya").get("items")).hasSize(1);
      assertThat(serving.json("/api/v1/reports/visit.txt").get("text").asString())
          .startsWith("BUDAPEST");
      try (Stream<Path> left = Files.list(directory.resolve("tmp"))) {
        assertThat(left.filter(each -> each.toString().contains("chancery-read"))).isEmpty();
      }
      serving.process().destroy();
      assertThat(serving.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    Run events = new Run.Builder().in(directory).run("events", "--ledger", "desk.db");
    assertThat(events.out()).contains("Kenya");
  }

  private static String part(String name, String text) {
    return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
        + name
        + "\"\r\n\r\n"
        + text
        + "\r\n";
  }

  private static JsonNode done(Serving serving) throws Exception {
    while (true) {
      JsonNode upload = serving.json("/api/v1/status").get("uploads").get(0);
      if (!List.of("QUEUED", "READING").contains(upload.get("state").asString())) {
        return upload;
      }
      Thread.sleep(100);
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    Files.createDirectory(directory.resolve("tmp"));
    try (Serving serving = Serving.start(directory)) {
      String port = serving.address().substring(serving.address().lastIndexOf(':') + 1);
      Run second = new Run.Builder().in(directory).run("serve", "--port", port);
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err())
          .startsWith("chancery: cannot listen on 127.0.0.1:" + port)
          .hasLineCount(1);
    }
  }

  @Test
  void othersAreNotLetInWithoutAToken() {
    Run run = new Run.Builder().in(directory).run("serve", "--bind", "0.0.0.0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--bind 0.0.0.0 lets other machines reach", "--token");
    assertThat(directory.resolve("chancery.db")).doesNotExist();
    Run nowhere = new Run.Builder().in(directory).run("serve", "--bind", "no.such.invalid");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("there is no such address");
  }
}
