package org.chancery.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.ledger.Change;
import org.chancery.ledger.Ledger;
import org.chancery.present.ChangeLines;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what has changed. */
@Command(
    name = "changes",
    header = "What is new: events, stages, dates, disputes, confirmations.",
    footer = {"", "Example:", "  chancery changes --since 2024-02-01 samples/"})
final class ChangesCommand implements Callable<Integer> {
  private final Office office;
  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final FilterOptions filter = new FilterOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "What reports published on DAY or later have changed.")
  private @Nullable DayArgument since;

  ChangesCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    DayArgument day = since;
    if (day == null) {
      throw filter.refused("from when on? Give --since DAY, e.g. --since 2024-06-18");
    }
    Filter wanted = filter.filter();
    return office.recall(
        paths.paths(), history -> print(history.since(day.first()), history.present(), wanted));
  }

  private int print(List<Change> changes, Ledger ledger, Filter wanted) {
    Console console = office.console();
    Stream<String> lines =
        format.json()
            ? JsonLines.changes(changes, wanted)
            : new ChangeLines(ledger, console.style()).lines(changes, wanted);
    console.print(lines);
    return ExitCode.OK;
  }
}
