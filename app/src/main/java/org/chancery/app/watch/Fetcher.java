package org.chancery.app.watch;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Fetched;
import org.chancery.store.WatchedFeed;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses: only of hosts that the user named, in the public network, at their pace, and
 * with redirects followed by ourselves, each of which is an address like any other.
 */
public final class Fetcher {
  static final int OK = 200;
  private static final int UNCHANGED = 304;
  private static final int MOST_REDIRECTS = 5;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,1000}");

  /** May have something against fetching an address. */
  interface Gate {
    /** Nobody objects. */
    Gate OPEN = address -> {};

    /**
     * Checks an address.
     *
     * @throws FetchException if it must not be fetched
     */
    void check(WebAddress address) throws FetchException;
  }

  private final NamedHosts named;
  private final AddressCheck network;
  private final HostPace pace;
  private final Limits limits;
  private final Wire wire;
  private final String agent;
  private final Clock clock;

  /**
   * Makes a fetcher.
   *
   * @param agent what we tell servers that we are
   * @param pause waits, and lets the user stop the waiting
   */
  public Fetcher(
      NamedHosts named,
      AddressCheck network,
      HostPace pace,
      Limits limits,
      String agent,
      Clock clock,
      Pause pause) {
    this.named = named;
    this.network = network;
    this.pace = pace;
    this.limits = limits;
    this.agent = agent;
    this.clock = clock;
    this.wire = new Wire(limits, pause);
  }

  /**
   * Returns what stands at an address.
   *
   * @param known what is noted of it, so that it is not sent again unchanged, or null
   * @param gate may object to it, and to each address to which it redirects
   * @throws FetchException if it cannot be fetched, or must not be
   */
  Answer fetch(WebAddress address, @Nullable WatchedFeed known, Gate gate) throws FetchException {
    WebAddress at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      named.check(at);
      network.check(at.host());
      gate.check(at);
      HttpResponse<LimitedBody.Taken> response = send(at, known);
      switch (response.statusCode()) {
        case OK -> {
          return body(address, response);
        }
        case UNCHANGED -> {
          return new Answer.Unchanged();
        }
        case 301, 302, 303, 307, 308 ->
            at = at.resolve(response.headers().firstValue("Location").orElse(""));
        default -> throw refused(response);
      }
    }
    throw FetchException.lasting(
        "more than " + MOST_REDIRECTS + " redirects; give its own address");
  }

  private HttpResponse<LimitedBody.Taken> send(WebAddress at, @Nullable WatchedFeed known)
      throws FetchException {
    HttpRequest.Builder request =
        builder(at)
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9,"
                    + " */*;q=0.5");
    if (known != null && known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known != null && known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    pace.await(at.host());
    try {
      return wire.send(request.build());
    } finally {
      pace.answered(at.host());
    }
  }

  private static HttpRequest.Builder builder(WebAddress at) throws FetchException {
    try {
      return HttpRequest.newBuilder(at.uri());
    } catch (IllegalArgumentException e) {
      throw FetchException.lasting("nobody can be asked for " + at + "; check the address");
    }
  }

  private Answer body(WebAddress address, HttpResponse<LimitedBody.Taken> response)
      throws FetchException {
    HttpHeaders headers = response.headers();
    String encoding = headers.firstValue("Content-Encoding").orElse("");
    byte[] bytes = Packing.unpack(response.body().bytes(), encoding, limits);
    Matcher charset = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
    Fetched fetched =
        new Fetched(address.toString(), charset.find() ? charset.group(1) : null, bytes);
    return new Answer.Body(fetched, mark(headers, "ETag"), mark(headers, "Last-Modified"));
  }

  /** Returns a mark that can be sent back as it is, or null. */
  private static @Nullable String mark(HttpHeaders headers, String name) {
    return headers
        .firstValue(name)
        .filter(value -> PRINTABLE.matcher(value).matches())
        .orElse(null);
  }

  private FetchException refused(HttpResponse<LimitedBody.Taken> response) {
    int status = response.statusCode();
    String later = response.headers().firstValue("Retry-After").orElse(null);
    String reason =
        switch (status) {
          case 401, 403 -> "its server lets nobody in unasked";
          case 404, 410 -> "there is nothing; check the address";
          case 429, 503 -> "its server is too busy; it is asked again later";
          default -> "its server cannot give it";
        };
    return FetchException.refused(
        reason + " (HTTP " + status + ")", status, RetryAfter.parse(later, clock.instant()));
  }
}
