package org.chancery.app;

import java.time.Clock;
import java.util.List;
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
  /** In the order in which help lists them. */
  private static final List<String> NAMES =
      List.of(
          "read", "watch", "brief", "claims", "events", "reports", "changes", "explain", "search",
          "export", "mcp", "serve");

  @Mixin private final LedgerOption ledger = new LedgerOption();
  @Mixin private final MapOption map = new MapOption();
  @Spec private @Nullable CommandSpec spec;

  /**
   * Returns the command line with all commands that may be asked for.
   *
   * @param console what it writes to
   * @param clock tells when reports are read; nothing else depends on the present
   * @param args what it will be asked to do
   */
  static CommandLine line(Console console, Clock clock, String... args) {
    ChanceryCommand chancery = new ChanceryCommand();
    Office office = new Office(console, chancery.ledger, chancery.map, clock);
    CommandLine line = new CommandLine(chancery);
    // Describing all commands takes longer than most of them: if one is named, it is enough.
    List<String> needed = args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    needed.forEach(name -> line.addSubcommand(name, command(name, office)));
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

  private static Object command(String name, Office office) {
    return switch (name) {
      case "read" -> new ReadCommand(office);
      case "watch" -> new WatchCommand(office);
      case "brief" -> new BriefCommand(office);
      case "claims" -> new ClaimsCommand(office);
      case "events" -> new EventsCommand(office);
      case "reports" -> new ReportsCommand(office);
      case "changes" -> new ChangesCommand(office);
      case "explain" -> new ExplainCommand(office);
      case "search" -> new SearchCommand(office);
      case "export" -> new ExportCommand(office);
      case "mcp" -> new McpCommand(office);
      case "serve" -> new ServeCommand(office);
      default -> throw new IllegalArgumentException("no such command: " + name);
    };
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command given");
    }
  }
}
