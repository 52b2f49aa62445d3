package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at the pages of a large ledger. */
@Command(
    name = "pages",
    header = "How long the pages of a large ledger take, the first after the start among them.",
    description = {
      "The ledger is made of real readings by shifting names and days, told over and over. One"
          + " reader asks, one page after the other; no page is asked for twice where there are"
          + " others like it."
    },
    footer = {"", "Example:", "  bench/run pages --claims 100000 ../shared/gold/dev/input.jsonl"})
final class PagesCommand implements Callable<Integer> {
  private static final int TIMES = 30;
  private static final int KILO = 1024;
  private static final Pattern COUNTS = Pattern.compile("\\d+ reports, \\d+ claims, \\d+ events");

  @Option(
      names = "--claims",
      paramLabel = "N",
      description = "How many claims it has at least (default: 100000).")
  private int claims = 100_000;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Where the ledger is kept; if it is there already, it is taken as it is (default: it is"
              + " made, and deleted in the end).")
  private @Nullable Path kept;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "The reports to begin with.")
  private List<Path> paths = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Workshop workshop = new Workshop()) {
      Path ledger = kept == null ? workshop.file("ledger.db") : kept;
      if (!Files.exists(ledger)) {
        LargeLedger.keep(paths, claims, ledger);
      }
      long start = System.nanoTime();
      try (Serving server = Serving.of(ledger)) {
        double seconds = (System.nanoTime() - start) / 1e9;
        // Our own client takes longer to wake than a page takes to come.
        body(server, "/assets/base.css");
        Latency first = Latency.asked("/, first after the start", 1, time -> size(server, "/"));
        out.printf(Locale.ROOT, "%s, served after %.1f s%n%n", counts(server), seconds);
        out.print("| page | kB | median ms | 95 % ms | most ms |\n|---|---|---|---|---|\n");
        out.print(first.row() + "\n");
        for (Addresses like : Addresses.all(server, TIMES)) {
          Latency latency = Latency.asked(like.name(), TIMES, time -> size(server, like.at(time)));
          out.print(latency.row() + "\n");
          out.flush();
        }
      }
    }
    return 0;
  }

  /** Returns how much is in the ledger, as its pages say. */
  private static String counts(Serving server) {
    Matcher counts = COUNTS.matcher(body(server, "/"));
    return counts.find() ? counts.group() : "a ledger that does not say how much is in it";
  }

  private static int size(Serving server, String page) {
    return body(server, page).length() / KILO;
  }

  private static String body(Serving server, String page) {
    try {
      HttpResponse<String> answer = server.get(page);
      if (answer.statusCode() != 200) {
        throw new BenchException(page + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
