package org.chancery.app;

import java.util.concurrent.Callable;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the events of the ledger. */
@Command(
    name = "events",
    header = "What the claims are about, each event once.",
    footer = {"", "Example:", "  chancery events samples/ --between 2024-06-01 2024-06-30"})
final class EventsCommand implements Callable<Integer> {
  private final Office office;
  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final FilterOptions filter = new FilterOptions();

  @Option(names = "--disputed", description = "Only events of which claims contradict each other.")
  private boolean disputed;

  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final FormatOption format = new FormatOption();

  EventsCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    Filter all = filter.filter();
    Filter wanted = disputed ? all.disputedOnly() : all;
    return office.list(
        paths.paths(),
        asOf.day() == null ? Selections.now(wanted) : Selections.ever(wanted),
        asOf,
        format,
        ledger -> JsonLines.events(ledger, wanted),
        lines -> lines.events(wanted));
  }
}
