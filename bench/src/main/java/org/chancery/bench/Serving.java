package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** A server as a process of its own; closing ends it. */
final class Serving implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String address;

  private Serving(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Serves a ledger on a free port of this machine.
   *
   * @throws BenchException if it does not come up
   */
  static Serving of(Path ledger) {
    Process process =
        Program.chancery().with("serve", "--port", "0", "--ledger").with(ledger).start();
    try {
      String line =
          new BufferedReader(
                  new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      if (line == null) {
        throw new BenchException("the server did not come up");
      }
      String address = line.substring(line.lastIndexOf("http://"));
      return new Serving(process, address.substring(0, address.length() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a value as it stands in an address. */
  static String encoded(JsonNode value) {
    return URLEncoder.encode(value.asString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the status and the body that answer, all of it taken. */
  HttpResponse<String> get(String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while waiting for " + path);
    }
  }

  /** Returns what answers in JSON. */
  JsonNode json(String path) {
    try {
      return Workshop.row(get(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
