package org.chancery.app.serve;

import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request at all, and never reaches the gate. */
final class LastResort extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put("Cache-Control", "no-store");
    response.getHeaders().put("Content-Type", "application/problem+json");
    String title = String.valueOf(HttpStatus.getMessage(status));
    Refusal refusal =
        new Refusal(status, title, "the request cannot be understood as HTTP", List.of());
    Content.Sink.write(response, true, Problems.json(refusal), callback);
    return true;
  }
}
