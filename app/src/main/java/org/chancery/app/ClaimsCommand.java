package org.chancery.app;

import java.util.concurrent.Callable;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the claims of the ledger. */
@Command(
    name = "claims",
    header = "Who says what: each claim with the words it rests on.",
    footer = {"", "Example:", "  chancery claims samples/ --stage scheduled --format jsonl"})
final class ClaimsCommand implements Callable<Integer> {
  private final Office office;
  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final FilterOptions filter = new FilterOptions();
  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final FormatOption format = new FormatOption();

  ClaimsCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    Filter wanted = filter.filter();
    return office.list(
        paths.paths(),
        Selections.ever(wanted),
        asOf,
        format,
        ledger -> JsonLines.claims(ledger, wanted),
        lines -> lines.claims(wanted));
  }
}
