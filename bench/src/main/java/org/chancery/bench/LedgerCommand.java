package org.chancery.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    LargeLedger large = LargeLedger.of(paths, claims);
    try (Workshop workshop = new Workshop();
        JdbcStore store = JdbcStore.open(workshop.file("ledger.db").toString())) {
      measure("SQLite", store, large, out);
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        JdbcStore store = JdbcStore.open(server.getJdbcUrl("postgres", "postgres"))) {
      measure("PostgreSQL", store, large, out);
    }
    return 0;
  }

  private void measure(String name, JdbcStore store, LargeLedger large, PrintWriter out) {
    large.fill(store);
    double seconds = Stopwatch.seconds(store::fold);
    Ledger ledger = store.history(Selection.ALL).present();
    out.printf(
        Locale.ROOT,
        "%n%s: %d reports, %d claims, %d events; folded and kept in %.1f s%n%n",
        name,
        ledger.reports().size(),
        ledger.claims().size(),
        ledger.events().size(),
        seconds);
    out.print("| question | found | median ms | 95 % ms | most ms |\n|---|---|---|---|---|\n");
    new Questions(store, states(ledger), last(ledger), LargeLedger.LATE)
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
