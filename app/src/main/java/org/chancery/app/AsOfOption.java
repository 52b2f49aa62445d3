package org.chancery.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which day's knowledge a question is answered. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The ledger as it stood at the end of DAY, by the reports published until then.")
  private @Nullable DayArgument day;

  @Nullable DayArgument day() {
    return day;
  }
}
