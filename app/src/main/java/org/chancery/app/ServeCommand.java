package org.chancery.app;

import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.app.page.Page;
import org.chancery.app.page.Pages;
import org.chancery.app.serve.Limits;
import org.chancery.app.serve.Reader;
import org.chancery.app.serve.Rehearsal;
import org.chancery.app.serve.Server;
import org.chancery.app.serve.Settings;
import org.chancery.app.serve.Snapshots;
import org.chancery.ledger.LedgerException;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:CHANCERY_TOKEN}",
      description = {
        "What clients must show (default: what CHANCERY_TOKEN is set to). Needed if others than this"
            + " machine can reach ADDRESS."
      })
  private @Nullable String token;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      split = ",",
      description = "Another name by which clients reach it.")
  private List<String> hosts = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  ServeCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    List<Page> pages = Pages.all();
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(end, ended), "chancery-stop"));
    try (JdbcStore store = office.ledger();
        Snapshots snapshots = Snapshots.open(store, snapshot -> Pages.prepare(pages, snapshot));
        Server server =
            Server.start(
                settings,
                new Server.Ledgers(snapshots, store::search, this::read, office.clock()),
                pages)) {
      Rehearsal.of(settings, server.port());
      String address = "http://" + shown(bind) + ":" + server.port() + "/";
      office.console().print(Stream.of(store.name() + " is served at " + address));
      end.await();
    } catch (JavalinException e) {
      throw new LedgerException(
          "cannot listen on "
              + shown(bind)
              + ":"
              + port
              + "; another program may: give another --port, or 0 for any that is free",
          e);
    } finally {
      ended.countDown();
    }
    return ExitCode.OK;
  }

  private Settings settings() {
    try {
      return new Settings(bind, port, token, hosts, Limits.USUAL, Version.number());
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads files that were handed in, over a connection of its own. */
  private Reader.Outcome read(List<Path> files) {
    try (JdbcStore store = office.ledger()) {
      ReadingDesk desk = office.read(files, store);
      store.fold();
      return new Reader.Outcome(desk.tally().seen(), desk.tally().fresh(), desk.problems());
    }
  }

  private static String shown(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
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
