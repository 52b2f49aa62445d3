package org.chancery.app;

import java.time.Clock;
import org.chancery.present.ActorQuery;
import org.chancery.present.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: it only leads to its commands. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class ChanceryCommand implements Runnable {
  @Mixin private final LedgerOption ledger = new LedgerOption();
  @Mixin private final MapOption map = new MapOption();
  @Spec private @Nullable CommandSpec spec;

  /**
   * Returns the command line with all commands.
   *
   * @param console what it writes to
   * @param clock tells when reports are read; nothing else depends on the present
   */
  static CommandLine line(Console console, Clock clock) {
    ChanceryCommand chancery = new ChanceryCommand();
    Office office = new Office(console, chancery.ledger, chancery.map, clock);
    CommandLine line =
        new CommandLine(chancery)
            .addSubcommand(new ReadCommand(office))
            .addSubcommand(new WatchCommand(office))
            .addSubcommand(new BriefCommand(office))
            .addSubcommand(new ClaimsCommand(office))
            .addSubcommand(new EventsCommand(office))
            .addSubcommand(new ReportsCommand(office))
            .addSubcommand(new ChangesCommand(office))
            .addSubcommand(new ExplainCommand(office))
            .addSubcommand(new SearchCommand(office))
            .addSubcommand(new ExportCommand(office))
            .addSubcommand(new McpCommand(office))
            .addSubcommand(new ServeCommand(office));
    Help.Ansi ansi = console.style() == Style.COLOURED ? Help.Ansi.ON : Help.Ansi.OFF;
    return line.registerConverter(ActorQuery.class, new ActorConverter())
        .registerConverter(DayArgument.class, new DayArgument.Converter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.help())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new ExpectedErrors(console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command given");
    }
  }
}
