package org.chancery.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import org.chancery.ledger.LedgerException;
import org.chancery.present.JsonWriter;

/** Says what is wrong with a request: RFC 9457 to programs, a page to people. No trace of ours. */
final class Problems {
  private static final String HTML = "text/html";

  private Problems() {}

  static void mount(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, context) -> tell(context, refusal));
    routes.exception(HttpResponseException.class, Problems::ofHttp);
    routes.exception(
        LedgerException.class,
        (e, context) ->
            tell(
                context,
                new Refusal(503, "Ledger out of reach", "try again in a moment", List.of())));
    routes.exception(
        Exception.class,
        (e, context) ->
            tell(
                context,
                new Refusal(
                    500, "A bug of Chancery", "please report what you asked for", List.of())));
  }

  private static void ofHttp(HttpResponseException e, Context context) {
    String allowed = e.getDetails().get("availableMethods");
    if (allowed != null) {
      context.header("Allow", allowed);
    }
    String path = context.path();
    tell(
        context,
        switch (e.getStatus()) {
          case 404 -> new Refusal(404, "No such page", "there is nothing at " + path, List.of());
          case 405 ->
              new Refusal(405, "Method not allowed", "ask " + path + " with " + allowed, List.of());
          default ->
              new Refusal(e.getStatus(), "Refused", String.valueOf(e.getMessage()), List.of());
        });
  }

  static void tell(Context context, Refusal refusal) {
    context.status(refusal.status()).header("Cache-Control", "no-store");
    if (context.method() == HandlerType.POST) {
      // What is left of its content nobody reads.
      context.header("Connection", "close");
    }
    String accepted = context.header("Accept");
    if (accepted != null && accepted.contains(HTML) && !context.path().startsWith("/api/")) {
      context.html(page(refusal));
    } else {
      context.contentType("application/problem+json").result(json(refusal));
    }
  }

  static String json(Refusal refusal) {
    return JsonWriter.line(ProblemRow.of(refusal)) + "\n";
  }

  private static String page(Refusal refusal) {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>"
        + escaped(refusal.title())
        + "</title><h1>"
        + escaped(refusal.title())
        + "</h1><p>"
        + escaped(refusal.detail())
        + "</p><p><a href=\"/\">To the ledger</a></p></html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
