package org.chancery.app;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ledger.Change;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.present.ChangeLines;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.chancery.store.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what has changed. */
@Command(
    name = "changes",
    header = "What is new: events, stages, dates, disputes, confirmations.",
    footer = {
      "",
      "Examples:",
      "  chancery changes --since 2024-02-01 samples/",
      "  chancery changes --since-read 2024-02-23T09:30Z"
    })
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

  @Option(
      names = "--since-read",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "What reports read into the ledger at INSTANT or later have changed.")
  private @Nullable Instant sinceRead;

  ChangesCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    DayArgument day = since;
    Instant instant = sinceRead;
    Filter wanted = filter.filter();
    if (day != null && instant == null) {
      return changes(
          wanted,
          Selections.now(wanted).reportedSince(day.first()),
          history -> history.since(day.first()));
    }
    if (instant != null && day == null) {
      return changes(
          wanted, Selections.now(wanted).readSince(instant), history -> history.sinceRead(instant));
    }
    throw filter.refused(
        day == null
            ? "from when on? Give --since DAY, e.g. --since 2024-02-23,"
                + " or --since-read INSTANT, e.g. --since-read 2024-02-23T09:30Z"
            : "--since and --since-read are two questions; ask one at a time");
  }

  private int changes(
      Filter wanted, Selection selection, Function<History, List<Change>> question) {
    return office.recall(
        paths.paths(),
        selection,
        history -> print(question.apply(history), history.present(), wanted));
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
