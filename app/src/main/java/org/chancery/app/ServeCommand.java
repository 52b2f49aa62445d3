package org.chancery.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.app.page.Pages;
import org.chancery.app.serve.Server;
import org.chancery.app.serve.Settings;
import org.chancery.app.serve.Snapshots;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the ledger to browsers and programs. */
@Command(
    name = "serve",
    header = "Show the ledger in a browser, and answer programs over HTTP.",
    footer = {"", "Example:", "  chancery serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private final Office office;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on (default: 127.0.0.1, which only this machine reaches).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on, 0 for any that is free (default: 7070).")
  private int port = 7070;

  @Option(names = "--token", paramLabel = "TOKEN", description = "What clients must show.")
  private @Nullable String token;

  ServeCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(end, ended), "chancery-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (JdbcStore store = office.ledger();
        Snapshots snapshots = Snapshots.open(store);
        Server server = Server.start(new Settings(bind, port, token), snapshots, Pages.all())) {
      office
          .console()
          .print(
              List.of(store.name() + " is served at http://" + bind + ":" + server.port() + "/")
                  .stream());
      end.await();
    } finally {
      ended.countDown();
    }
    return ExitCode.OK;
  }

  private static void stop(CountDownLatch end, CountDownLatch ended) {
    end.countDown();
    try {
      ended.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
