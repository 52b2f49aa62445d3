package org.chancery.app.serve.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.app.serve.ReadStatus;
import org.chancery.app.serve.Tags;
import org.chancery.model.Sha256;
import org.chancery.present.JsonWriter;

/** The API: its questions, mounted and described. */
public final class Api {
  private static final String JSON = "application/json";

  private final List<Route> routes = Routes.all();
  private final String program;
  private final String document;

  /**
   * Makes the API.
   *
   * @param program the version of the program: another may answer with more keys
   */
  public Api(String program) {
    this.program = program;
    this.document = OpenApi.document(routes, program) + "\n";
  }

  /**
   * Returns what answers all questions, by the path that it is to be mounted at.
   *
   * @param asks what a request asks
   */
  public Map<String, Handler> handlers(Function<Context, Ask> asks) {
    Map<String, Handler> mounted = new TreeMap<>();
    for (Route route : routes) {
      // Ids have slashes of their own.
      String path = route.path().replace("{id}", "<id>");
      mounted.put(path, context -> answer(context, route, asks.apply(context)));
    }
    mounted.put("/api/v1/openapi.json", this::describe);
    return mounted;
  }

  private void describe(Context context) {
    if (!Tags.fresh(context, hash(document))) {
      context.contentType(JSON).result(document);
    }
  }

  private void answer(Context context, Route route, Ask ask) {
    if (!route.steady()) {
      context.contentType(JSON).result(route.answer(ask).json() + "\n");
      return;
    }
    String question = context.path() + "\n" + ask.query();
    String state = hash(String.join("\n", program, ask.snapshot().version(), question));
    if (Tags.known(context, state)) {
      Tags.fresh(context, state);
      return;
    }
    // First the answer: a refusal has no tag.
    String json = ask.snapshot().answers().get(question, () -> route.answer(ask).json() + "\n");
    Tags.fresh(context, state);
    context.contentType(JSON).result(json);
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /** Returns the line of JSON about files that were handed in. */
  public static String upload(ReadStatus.Upload upload) {
    return JsonWriter.line(StatusRow.UploadRow.of(upload)) + "\n";
  }
}
