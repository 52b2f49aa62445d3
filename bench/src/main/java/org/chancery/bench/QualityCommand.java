package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Scores the three sets and prints their tables in Markdown. */
@Command(
    name = "quality",
    header = "Scores gold/seeds, gold/dev and the official list of journeys.",
    footer = {"", "Example:", "  bench/quality --into docs/quality.md"})
final class QualityCommand implements Callable<Integer> {
  @Mixin private final SharedOption shared = new SharedOption();
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "PAGE",
      description = "Write the tables into this page, between its marks, and do not print them.")
  private @Nullable Path page;

  @Override
  public Integer call() {
    Map<String, JsonNode> scores = new LinkedHashMap<>();
    scores.put("gold/seeds", score("gold/seeds", "seeds"));
    scores.put("gold/dev", score("gold/dev", "gold/dev/input.jsonl"));
    Comparison travels = Travels.of(shared).compare();
    String tables = new QualityTable(Home.commit(), scores, travels).markdown();
    if (page != null) {
      write(new Page(page), tables);
    } else if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(tables);
      out.flush();
    }
    return 0;
  }

  private JsonNode score(String gold, String input) {
    Path scorer = shared.path("score/score.py");
    Path folder = shared.path(gold);
    Path reports = shared.path(input);
    Program.named("python3").with("--version").run();
    try (Workshop workshop = new Workshop()) {
      String score =
          Program.named("python3")
              .with(scorer)
              .with("--json", "--gold")
              .with(folder)
              .with("--claims")
              .with(workshop.list("claims", reports))
              .with("--reports")
              .with(workshop.list("reports", reports))
              .run();
      return Workshop.row(score);
    }
  }

  private static void write(Page page, String tables) {
    try {
      Files.writeString(page.file(), page.with(Files.readString(page.file()), tables));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
