package org.chancery.app;

import java.util.concurrent.Callable;
import org.chancery.present.Brief;
import org.chancery.present.Filter;
import org.chancery.store.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the brief. */
@Command(
    name = "brief",
    header = "What is to come, what has been, what is in dispute.",
    footer = {
      "",
      "Examples:",
      "  chancery brief samples/",
      "  chancery brief samples/ --with France --kind visit"
    })
final class BriefCommand implements Callable<Integer> {
  private final Office office;
  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final FilterOptions filter = new FilterOptions();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show at most N events a section, 0 for all (default: 40).")
  private int limit = 40;

  BriefCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw filter.refused("--limit " + limit + " is less than nothing; 0 shows all");
    }
    Filter wanted = filter.filter();
    Console console = office.console();
    return office.answer(
        paths.paths(),
        Selection.ALL.heads(),
        asOf,
        ledger -> {
          console.print(new Brief(ledger, wanted, console.style(), limit).lines().stream());
          return ExitCode.OK;
        });
  }
}
