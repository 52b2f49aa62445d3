package org.chancery.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.app.page.Page;
import org.chancery.app.page.PageRequest;
import org.chancery.app.page.Rendered;

/** Serves the ledger. */
public final class Server implements AutoCloseable {
  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server.
   *
   * @param settings where it listens and whom it lets in
   * @param snapshots the ledger; stays the caller's to close, after the server
   * @param pages the pages it shows
   */
  public static Server start(Settings settings, Snapshots snapshots, List<Page> pages) {
    Assets assets = new Assets();
    return new Server(
        Javalin.start(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.jetty.host = settings.bind();
              config.jetty.port = settings.port();
              config.routes.get("/assets/<name>", c -> assets.answer(c, c.pathParam("name")));
              pages.forEach(page -> mount(config, page, snapshots));
            }));
  }

  private static void mount(JavalinConfig config, Page page, Snapshots snapshots) {
    config.routes.get(page.path(), context -> answer(context, page, snapshots.last(), snapshots::search));
  }

  private static void answer(Context context, Page page, Snapshot snapshot, Search search) {
    String id = context.pathParamMap().getOrDefault("id", "");
    Rendered rendered =
        page.render(new PageRequest(id, new Query(context.queryParamMap()), snapshot, search, ""));
    if (rendered.location() != null) {
      context.header("Location", rendered.location());
    }
    context.status(rendered.status()).html(rendered.html());
  }

  /** Returns the port on which it listens. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
