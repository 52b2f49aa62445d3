package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.page.Page;
import org.chancery.app.page.Pages;
import org.chancery.app.serve.Server;
import org.chancery.app.serve.Settings;
import org.chancery.app.serve.Snapshots;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that is served on a free port, and a client. */
final class Served implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final JdbcStore store;
  private final Snapshots snapshots;
  private final Server server;

  private Served(Path ledger, Settings settings, List<Page> pages) {
    store = JdbcStore.open(ledger.toString());
    snapshots = Snapshots.open(store, snapshot -> Pages.prepare(pages, snapshot));
    Server.Ledgers ledgers =
        new Server.Ledgers(
            snapshots,
            store::search,
            files -> {
              throw new IllegalStateException("nothing is to be read here");
            },
            Clock.systemUTC());
    server = Server.start(settings, ledgers, pages);
  }

  static Served start(Path ledger, Settings settings, Page... pages) {
    return new Served(ledger, settings, List.of(pages));
  }

  int port() {
    return server.port();
  }

  /** Returns the answer to GET, with headers as names and values in turn. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET().build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  /** Returns all rows of a list as they are written, asked for so many at a time. */
  List<String> walk(String path, int limit) {
    List<String> rows = new ArrayList<>();
    String from = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
    String at = from;
    while (true) {
      HttpResponse<String> answer = get(at);
      assertThat(answer.statusCode()).as(at + " " + answer.body()).isEqualTo(200);
      List<String> part = rows(answer.body());
      assertThat(part).hasSizeLessThanOrEqualTo(limit);
      rows.addAll(part);
      String next = next(answer.body());
      if (next == null) {
        return rows;
      }
      assertThat(part).hasSize(limit);
      at = from + "&cursor=" + next;
    }
  }

  /** Returns the rows of one answer: each has a line of its own. */
  static List<String> rows(String body) {
    List<String> lines = body.lines().toList();
    return lines.size() < 2
        ? List.of()
        : lines.subList(1, lines.size() - 1).stream()
            .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
            .toList();
  }

  /** Returns the cursor of the rows after those of an answer, or null. */
  static @Nullable String next(String body) {
    JsonNode next = MAPPER.readTree(body).get("next");
    return next.isNull() ? null : next.asString();
  }

  /** Sends bytes as they are, and returns all that comes back until the server hangs up. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return read(socket.getInputStream());
    }
  }

  private static String read(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException e) {
      // It hung up at once: what came before counts.
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    snapshots.close();
    store.close();
  }
}
