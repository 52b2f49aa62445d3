package org.chancery.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chancery.app.page.Page;
import org.chancery.app.page.PageRequest;
import org.chancery.app.page.Rendered;
import org.chancery.app.serve.api.Api;
import org.chancery.app.serve.api.Ask;
import org.chancery.model.Sha256;

/** Serves the ledger. */
public final class Server implements AutoCloseable {
  private final Settings settings;
  private final Ledgers ledgers;
  private final Gate gate;
  private final Uploads uploads;
  private final Assets assets = new Assets();
  private final Javalin javalin;

  /**
   * Where the server has the ledger from.
   *
   * @param snapshots what it answers from; stays the caller's to close, after the server
   * @param search finds sentences
   * @param reader reads what is handed in
   * @param clock tells when that was
   */
  public record Ledgers(Snapshots snapshots, Search search, Reader reader, Clock clock) {}

  private Server(Settings settings, Ledgers ledgers, List<Page> pages) {
    this.settings = settings;
    this.ledgers = ledgers;
    this.gate = new Gate(settings);
    this.uploads =
        new Uploads(
            ledgers.reader(),
            ledgers.snapshots()::look,
            ledgers.clock(),
            settings.limits().queue());
    this.javalin =
        Javalin.create(
            config -> {
              new Jetty(settings).configure(config);
              config.http.prefer405over404 = true;
              mount(config, pages);
            });
  }

  /**
   * Starts a server.
   *
   * @param settings where it listens and whom it lets in
   * @param ledgers where it has the ledger from
   * @param pages the pages it shows
   */
  public static Server start(Settings settings, Ledgers ledgers, List<Page> pages) {
    Server server = new Server(settings, ledgers, pages);
    server.javalin.start();
    return server;
  }

  private void mount(JavalinConfig config, List<Page> pages) {
    RoutesConfig routes = config.routes;
    Problems.mount(routes);
    routes.before(gate::enter);
    get(routes, "/assets/<name>", context -> assets.answer(context, context.pathParam("name")));
    routes.post("/read", this::take);
    new Api(settings.program())
        .handlers(this::ask)
        .forEach((path, handler) -> get(routes, path, handler));
    pages.forEach(page -> get(routes, page.path(), context -> show(context, page)));
  }

  /** HEAD is answered as GET; Jetty keeps the content back. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler).head(path, handler);
  }

  private Snapshot snapshot() {
    Snapshot last = ledgers.snapshots().last();
    return last.with(new ReadStatus(last.status().waiting(), uploads.all()));
  }

  private Ask ask(Context context) {
    return new Ask(
        id(context), new Query(context.queryParamMap()), snapshot(), ledgers.search(), gate.csrf());
  }

  private void show(Context context, Page page) {
    Rendered rendered =
        page.render(
            new PageRequest(
                id(context),
                new Query(context.queryParamMap()),
                snapshot(),
                ledgers.search(),
                gate.csrf()));
    if (rendered.location() != null) {
      context.header("Location", rendered.location());
    }
    context.status(rendered.status());
    byte[] html = rendered.html().getBytes(StandardCharsets.UTF_8);
    if (rendered.status() != 200 || !Tags.fresh(context, Sha256.of(html))) {
      context.contentType("text/html; charset=utf-8").result(html);
    }
  }

  private static String id(Context context) {
    return context.pathParamMap().getOrDefault("id", "");
  }

  private void take(Context context) {
    Form form = Form.of(context, settings.limits());
    gate.checkSeen(context, form.csrf());
    ReadStatus.Upload upload = uploads.take(form.files());
    String accepted = context.header("Accept");
    if (accepted != null && accepted.contains("text/html")) {
      context.status(303).header("Location", "/status");
    } else {
      context.status(202).contentType("application/json").result(Api.upload(upload));
    }
  }

  /** Returns the port on which it listens. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    uploads.close();
  }
}
