package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.app.page.Page;
import org.chancery.app.page.PageRequest;
import org.chancery.app.page.Rendered;
import org.chancery.app.serve.Limits;
import org.chancery.app.serve.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what browsers may do with what comes out. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServeGateTest {
  private static final String TOKEN = "0123456789abcdef-x";
  private static final Limits SHORT = new Limits(64 << 10, Duration.ofSeconds(1), 100, 2);

  @TempDir static Path directory;
  private static Served open;
  private static Served closed;

  /** A page that breaks, and one that shows what it was given. */
  private record Shown(String path) implements Page {
    @Override
    public Rendered render(PageRequest request) {
      if (path.equals("/broken")) {
        throw new IllegalStateException("secret of the house");
      }
      return Rendered.of("<!doctype html><p>" + request.id());
    }
  }

  @BeforeAll
  static void serve() {
    Path ledger = directory.resolve("empty.db");
    Settings settings = new Settings("127.0.0.1", 0, null, List.of("desk.example"), SHORT, "test");
    open = Served.start(ledger, settings, new Shown("/broken"), new Shown("/things/<id>"));
    closed = Served.start(ledger, ServedSamples.settings(TOKEN), new Shown("/"));
  }

  @AfterAll
  static void stop() {
    for (Served each : new Served[] {open, closed}) {
      if (each != null) {
        each.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events",
        "/api/v1/openapi.json",
        "/api/v1/events?limit=0",
        "/things/a",
        "/broken",
        "/nothing",
        "/assets/nothing.js"
      })
  void everyAnswerTellsBrowsersWhatTheyMayDo(String path) {
    safe(open.get(path).headers());
    safe(open.get(path, "Accept", "text/html").headers());
  }

  private static void safe(HttpHeaders headers) {
    String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*", "data:", "http");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void aBugTellsNothingOfTheHouse() {
    HttpResponse<String> answer = open.get("/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("\"status\":500")
        .doesNotContain("secret", "Exception", "java");
  }

  @Test
  void peopleGetAPage() {
    HttpResponse<String> answer = open.get("/%3Cscript%3Ex", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("<!doctype html>").doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:1, 200",
    "localhost, 200",
    "LOCALHOST:7070, 200",
    "[::1]:7070, 200",
    "desk.example, 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:80, 421",
    "desk.example.evil, 421"
  })
  void onlyOurOwnNamesAreAnswered(String host, int status) throws IOException {
    assertThat(open.raw(request("GET", "/api/v1/status", host))).startsWith("HTTP/1.1 " + status);
  }

  private static String request(String method, String path, String host) {
    return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../version.properties",
        "/assets/..%2fversion.properties",
        "/assets/%2e%2e/version.properties",
        "/assets/..%5cversion.properties",
        "/assets//etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/assets/a%00.js",
        "/assets/.hidden.js",
        "/things/../../etc/passwd%00",
        "/api/v1/reports/%2e%2e/%2e%2e/etc/passwd"
      })
  void noPathLeadsOut(String path) throws IOException {
    String answer = open.raw(request("GET", path, "localhost"));
    assertThat(answer).containsPattern("^HTTP/1.1 40[04]").contains("problem+json", "nosniff");
    assertThat(answer).doesNotContain("root:", "version=", "org.eclipse", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n"
      })
  void whatIsNoRequestIsTurnedAway(String request) throws IOException {
    String answer = open.raw(request);
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("org.eclipse", "Exception");
  }

  @Test
  void whoIsSilentInTheMiddleIsHungUpOn() throws IOException {
    long start = System.nanoTime();
    open.raw("GET / HTTP/1.1\r\nHost: localh");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void withoutTheTokenNothingIsTold() throws IOException {
    for (String path : List.of("/", "/api/v1/events", "/assets/x.css", "/api/v1/openapi.json")) {
      HttpResponse<String> answer = closed.get(path);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      safe(answer.headers());
    }
    assertThat(closed.get("/", "Authorization", "Bearer " + TOKEN + "y").statusCode())
        .isEqualTo(401);
    assertThat(closed.get("/", "Authorization", "Basic " + TOKEN).statusCode()).isEqualTo(401);
    assertThat(closed.get("/?token=other").statusCode()).isEqualTo(401);
    assertThat(closed.get("/", "Cookie", "chancery=" + TOKEN).statusCode()).isEqualTo(401);
    assertThat(closed.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    assertThat(closed.get("/api/v1/events", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theTokenOpensOnceAndLeavesTheAddress() {
    HttpResponse<String> first = closed.get("/?kind=VISIT&token=" + TOKEN + "&with=a%26b");
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(first.headers().firstValue("Location").orElseThrow())
        .endsWith("/?kind=VISIT&with=a%26b")
        .doesNotContain("token");
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(TOKEN);
    String pass = cookie.substring(0, cookie.indexOf(';'));
    assertThat(closed.get("/", "Cookie", pass).statusCode()).isEqualTo(200);
    HttpResponse<String> away = closed.get("//evil.example/?token=" + TOKEN);
    assertThat(away.headers().firstValue("Location").orElse(""))
        .doesNotMatch("^(https?:)?//evil.*");
  }

  @Test
  void othersGetNoServerWithoutAToken() {
    assertThatThrownBy(() -> settings("0.0.0.0", null))
        .hasMessageContaining("--bind 0.0.0.0")
        .hasMessageContaining("--token");
    assertThatThrownBy(() -> settings("::", null)).hasMessageContaining("--token");
    assertThatThrownBy(() -> settings("127.0.0.1", "short")).hasMessageContaining("16");
    assertThat(settings("0.0.0.0", TOKEN).token()).isEqualTo(TOKEN);
    assertThat(settings("::1", null).token()).isNull();
  }

  private static Settings settings(String bind, String token) {
    return new Settings(bind, 0, token, List.of(), Limits.USUAL, "test");
  }

  @Test
  void anotherSitesPageCannotChangeAnything() {
    String csrf = open.json("/api/v1/status").get("csrf").asString();
    String own = "http://127.0.0.1:" + open.port();
    assertThat(post(csrf, "Origin", own)).isEqualTo(202);
    assertThat(post(csrf, "Sec-Fetch-Site", "same-origin")).isEqualTo(202);
    assertThat(post(csrf, "Origin", "http://evil.example")).isEqualTo(403);
    assertThat(post(csrf, "Origin", "null")).isEqualTo(403);
    assertThat(post(csrf, "Origin", "http://127.0.0.1:1")).isEqualTo(403);
    assertThat(post(csrf, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post(csrf, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(post("0".repeat(csrf.length()), "Origin", own)).isEqualTo(403);
  }

  private static int post(String csrf, String header, String value) {
    return open.send(form("csrf", csrf, "a.txt", "x").header(header, value).build()).statusCode();
  }

  /** Returns a form with a field and a file. */
  static HttpRequest.Builder form(String name, String value, String file, String text) {
    return form(open, name, value, file, text);
  }

  static HttpRequest.Builder form(
      Served served, String name, String value, String file, String text) {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + file
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--b--\r\n";
    return served
        .request("/read")
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(BodyPublishers.ofString(body));
  }

  @Test
  void whatIsTooLargeIsNotTaken() throws IOException {
    String csrf = open.json("/api/v1/status").get("csrf").asString();
    String large = "x".repeat(65 << 10);
    HttpResponse<String> answer = open.send(form("csrf", csrf, "a.txt", large).build());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"status\":413");
    // Its length may be hidden.
    HttpRequest known = form("csrf", csrf, "a.txt", large).build();
    HttpRequest hidden =
        open.request("/read")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.fromPublisher(known.bodyPublisher().orElseThrow()))
            .build();
    assertThat(open.send(hidden).statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsNoFormIsRefused() {
    String csrf = open.json("/api/v1/status").get("csrf").asString();
    HttpRequest plain =
        open.request("/read")
            .header("X-CSRF-Token", csrf)
            .POST(BodyPublishers.ofString("x"))
            .build();
    assertThat(open.send(plain).statusCode()).isEqualTo(400);
    HttpRequest broken =
        open.request("/read")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; na"))
            .build();
    assertThat(open.send(broken).statusCode()).isEqualTo(400);
    assertThat(open.send(form("csrf", csrf, "", "x").build()).statusCode()).isEqualTo(400);
  }
}
