package org.chancery.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.claim.Reading;
import org.chancery.ledger.Ledger;
import org.chancery.model.Actor;
import org.chancery.model.Publication;
import org.chancery.store.JdbcStore;
import org.chancery.store.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a large ledger. */
@Command(
    name = "ledger",
    header = "How long questions to a large ledger take, on SQLite and PostgreSQL.",
    description =
        "The ledger is made of real readings by shifting names and days, told over and over.",
    footer = {"", "Example:", "  bench/run ledger --claims 100000 ../shared/gold/dev/input.jsonl"})
final class LedgerCommand implements Callable<Integer> {
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");
  private static final double NANO = 1e9;
  private static final int STATES = 12;

  @Option(
      names = "--claims",
      paramLabel = "N",
      description = "How many claims it has at least (default: 100000).")
  private int claims = 100_000;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "The reports to begin with.")
  private List<Path> paths = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Reading> readings = read();
    Multiplied multiplied = new Multiplied(readings);
    int once = Chancery.fold(readings).claims().size();
    int times = (claims + once - 1) / once;
    Path directory = Files.createTempDirectory("chancery-bench");
    try (JdbcStore store = JdbcStore.open(directory.resolve("ledger.db").toString())) {
      measure("SQLite", store, multiplied, times, out);
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        JdbcStore store = JdbcStore.open(server.getJdbcUrl("postgres", "postgres"))) {
      measure("PostgreSQL", store, multiplied, times, out);
    }
    return 0;
  }

  private List<Reading> read() {
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "chancery");
    Chancery chancery = Chancery.open(cache, what -> {});
    return Reports.of(paths).parallelStream().map(chancery::read).toList();
  }

  private void measure(
      String name, JdbcStore store, Multiplied multiplied, int times, PrintWriter out) {
    for (int time = 0; time < times; time++) {
      store.add(multiplied.time(time), time == times - 1 ? LATE : EARLY);
    }
    long start = System.nanoTime();
    store.fold();
    double seconds = (System.nanoTime() - start) / NANO;
    Ledger ledger = store.history(Selection.ALL).present();
    out.printf(
        Locale.ROOT,
        "%n%s: %d reports, %d claims, %d events; folded and kept in %.1f s%n%n",
        name,
        ledger.reports().size(),
        ledger.claims().size(),
        ledger.events().size(),
        seconds);
    out.print("| question | found | median ms | 95 % ms |\n|---|---|---|---|\n");
    new Questions(store, states(ledger), last(ledger), LATE)
        .ask()
        .forEach(latency -> out.print(latency.row() + "\n"));
    out.flush();
  }

  /** The states that have to do with most events. */
  private static List<String> states(Ledger ledger) {
    Map<String, Long> counts =
        ledger.events().stream()
            .flatMap(event -> event.roles().values().stream().flatMap(List::stream))
            .map(Actor::country)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(STATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static LocalDate last(Ledger ledger) {
    return ledger.reports().stream()
        .map(report -> report.origin().publication())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .map(Publication::span)
        .map(span -> span.end())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
