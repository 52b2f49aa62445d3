package org.chancery.app;

import java.util.concurrent.Callable;
import org.chancery.present.JsonLines;
import org.chancery.present.TextLines;
import org.chancery.store.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the reports of the ledger. */
@Command(
    name = "reports",
    header = "The reports: title, origin, date of publication and how it is known.",
    footer = {"", "Example:", "  chancery reports samples/ --format jsonl"})
final class ReportsCommand implements Callable<Integer> {
  private final Office office;
  @Mixin private final PathArguments paths = new PathArguments();

  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final FormatOption format = new FormatOption();

  ReportsCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.list(
        paths.paths(), Selection.ALL, asOf, format, JsonLines::reports, TextLines::reports);
  }
}
