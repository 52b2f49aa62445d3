package org.chancery.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds a ledger against an official list of journeys. */
@Command(
    name = "travels",
    header = "Holds a ledger of press releases against the official list of journeys.",
    description = "A leg is found where the country agrees and the days meet within one.",
    footer = {"", "Example:", "  bench/travels --shared ../shared"})
final class TravelsCommand implements Callable<Integer> {
  @Mixin private final SharedOption shared = new SharedOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Comparison comparison = Travels.of(shared).compare();
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(comparison.markdown());
      list(out, "Legs mentioned and missed", comparison.missed());
      list(out, "Visits on no leg", comparison.extra());
      list(out, "Visits without days", comparison.undated());
      list(out, "Set aside: no country known, or outside the list's days", comparison.aside());
      out.flush();
    }
    return 0;
  }

  private static void list(PrintWriter out, String title, List<?> items) {
    out.print("\n" + title + ": " + items.size() + "\n");
    items.forEach(item -> out.print("  " + item + "\n"));
  }
}
