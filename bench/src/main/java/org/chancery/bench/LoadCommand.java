package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Asks a server while its ledger grows. */
@Command(
    name = "load",
    header = "How long a server's answers take while another process reads into its ledger.",
    description = {
      "The ledger begins with the samples, or with many claims made of the reports; then these are"
          + " read into it while readers ask. It must be the same in the end as if nobody had."
    },
    footer = {"", "Example:", "  bench/run load ../shared/gold/dev/input.jsonl"})
final class LoadCommand implements Callable<Integer> {
  private static final int EACH = 20;

  /** Pages that there may be, and questions that there are. */
  private static final List<String> LISTS =
      List.of(
          "/",
          "/roster",
          "/brief",
          "/changes?since=2024-02-01",
          "/search?q=minister",
          "/status",
          "/api/v1/events",
          "/api/v1/events?kind=VISIT&stage=SCHEDULED",
          "/api/v1/events?with=China",
          "/api/v1/claims",
          "/api/v1/claims?with=Russia",
          "/api/v1/reports",
          "/api/v1/actors",
          "/api/v1/changes?since=2024-02-01",
          "/api/v1/events?as_of=2024-02-01",
          "/api/v1/search?q=minister",
          "/api/v1/status");

  @Option(names = "--readers", paramLabel = "N", description = "How many ask (default: 50).")
  private int readers = 50;

  @Option(names = "--seconds", paramLabel = "N", description = "For how long (default: 60).")
  private int seconds = 60;

  @Option(
      names = "--claims",
      paramLabel = "N",
      description =
          "How many claims the ledger has at least in the beginning; nothing is read into it then"
              + " (default: those of the samples).")
  private int claims;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "The reports.")
  private List<Path> paths = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Workshop workshop = new Workshop()) {
      Path ledger = workshop.file("ledger.db");
      return claims > 0 ? large(ledger, out) : growing(ledger, workshop.file("quiet.db"), out);
    }
  }

  private int large(Path ledger, PrintWriter out) {
    LargeLedger.keep(paths, claims, ledger);
    try (Serving server = Serving.of(ledger)) {
      Visitors visitors = visitors(server);
      visitors.come(readers, seconds);
      return told(visitors, out);
    }
  }

  private int growing(Path ledger, Path quiet, PrintWriter out) {
    Program read = Program.chancery().with("read");
    read.with("samples", "--ledger").with(ledger).run();
    int code;
    try (Serving server = Serving.of(ledger)) {
      Visitors visitors = visitors(server);
      Program more = named(read).with("--ledger").with(ledger);
      Process reading = more.start();
      long start = System.nanoTime();
      visitors.come(readers, seconds);
      boolean still = reading.isAlive();
      int failed = waitFor(reading);
      out.printf(
          Locale.ROOT,
          "reading ended with %d%s, %d s after it began%n",
          failed,
          still ? ", after the readers had gone" : "",
          (System.nanoTime() - start) / 1_000_000_000);
      code = Math.max(told(visitors, out), failed);
    }
    named(read.with("samples")).with("--ledger").with(quiet).run();
    boolean intact = sound(ledger) && lists(ledger).equals(lists(quiet));
    out.print((intact ? "the ledger is as if nobody had asked" : "THE LEDGER IS ANOTHER") + "\n");
    return intact ? code : 1;
  }

  private Program named(Program program) {
    return program.with(
        paths.stream().map(p -> p.toAbsolutePath().toString()).toArray(String[]::new));
  }

  private static int waitFor(Process process) {
    try {
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      throw new BenchException("cannot read what it prints: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while reading");
    }
  }

  /** Returns readers of the lists that there are, and of some events, reports and actors. */
  private static Visitors visitors(Serving server) {
    List<String> paths = new ArrayList<>();
    Stream.of(
            ids(server, "event", "id"), ids(server, "report", "report"), ids(server, "actor", "id"))
        .flatMap(List::stream)
        .forEach(paths::add);
    paths.removeIf(path -> missing(server, path));
    List<String> lists = LISTS.stream().filter(path -> !missing(server, path)).toList();
    for (int i = 0; i < EACH; i++) {
      paths.addAll(lists);
    }
    return new Visitors(server, paths);
  }

  private static boolean missing(Serving server, String path) {
    return !path.startsWith("/api/") && !there(server, path);
  }

  /** Returns where some things are told of, by the API and by their page. */
  private static List<String> ids(Serving server, String thing, String key) {
    List<String> paths = new ArrayList<>();
    String list = "/api/v1/" + thing + "s";
    for (JsonNode row : server.json(list + "?limit=" + EACH).get("items")) {
      String id = Serving.encoded(row.get(key));
      paths.add(list + "/" + id);
      paths.add("/" + thing + "/" + id);
    }
    return paths;
  }

  private static boolean there(Serving server, String page) {
    try {
      HttpResponse<String> answer = server.get(page);
      return answer.statusCode() == 200;
    } catch (IOException e) {
      throw new BenchException("the server does not answer: " + e.getMessage());
    }
  }

  private static int told(Visitors visitors, PrintWriter out) {
    out.print("\n| asked | answers | median ms | 99 % ms | most ms |\n|---|---|---|---|---|\n");
    visitors.rows().forEach(row -> out.print(row + "\n"));
    List<String> errors = visitors.errors();
    out.print("\n" + errors.size() + " errors\n");
    errors.stream().limit(EACH).forEach(error -> out.print("  " + error + "\n"));
    out.flush();
    return errors.isEmpty() ? 0 : 1;
  }

  private static boolean sound(Path ledger) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.next() && result.getString(1).equals("ok");
    } catch (SQLException e) {
      throw new BenchException("cannot check the ledger: " + e.getMessage());
    }
  }

  private static List<String> lists(Path ledger) {
    return Stream.of("claims", "events", "reports")
        .map(
            what ->
                Program.chancery().with(what, "--format", "jsonl", "--ledger").with(ledger).run())
        .toList();
  }
}
