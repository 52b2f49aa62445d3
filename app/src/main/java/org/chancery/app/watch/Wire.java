package org.chancery.app.watch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one request and takes one answer, within the limits; follows nothing. */
final class Wire {
  /** How often is asked whether the user wants to stop. */
  private static final Duration SLICE = Duration.ofMillis(100);

  private final Limits limits;
  private final Pause pause;
  private final HttpClient client;

  /**
   * Makes a wire.
   *
   * @param pause is asked for no time at all, again and again, so that waiting can be stopped
   */
  Wire(Limits limits, Pause pause) {
    this.limits = limits;
    this.pause = pause;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /**
   * Returns the answer to a request; of a refusal or a redirect maybe only the first of its bytes.
   *
   * @throws FetchException if there is none in time, or it is too long
   */
  HttpResponse<LimitedBody.Taken> send(HttpRequest request) throws FetchException {
    CompletableFuture<HttpResponse<LimitedBody.Taken>> answer =
        client.sendAsync(request, about -> new LimitedBody(limits.bytes()));
    try {
      HttpResponse<LimitedBody.Taken> response = within(answer);
      if (response == null) {
        throw FetchException.passing(
            "no whole answer within " + limits.whole().toSeconds() + " s; try again later");
      }
      if (response.body().cut() && response.statusCode() == Fetcher.OK) {
        throw tooLong(limits);
      }
      return response;
    } finally {
      answer.cancel(true);
    }
  }

  static FetchException tooLong(Limits limits) {
    return FetchException.lasting(
        "longer than " + (limits.bytes() >> 20) + " MB, which no feed and no page of news is");
  }

  private @Nullable HttpResponse<LimitedBody.Taken> within(
      CompletableFuture<HttpResponse<LimitedBody.Taken>> answer) throws FetchException {
    long slices = limits.whole().dividedBy(SLICE);
    for (long i = 0; i <= slices; i++) {
      try {
        return answer.get(SLICE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        pause.take(Duration.ZERO);
      } catch (ExecutionException e) {
        throw FetchException.passing(reason(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw FetchException.passing("interrupted");
      }
    }
    return null;
  }

  private static String reason(@Nullable Throwable failure) {
    if (failure instanceof HttpTimeoutException) {
      return "no connection in time; try again later";
    }
    String what = failure instanceof IOException ? "" : " unexpectedly";
    String message = failure == null ? null : failure.getMessage();
    String name = failure == null ? "" : failure.getClass().getSimpleName();
    return "the connection failed"
        + what
        + " ("
        + name
        + (message == null ? "" : ": " + message)
        + "); check the address, or try again later";
  }
}
