package org.chancery.bench;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts a measuring command as a process. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code: 0, or 1 for failed. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = line(out, err).execute(args);
    out.flush();
    System.exit(code);
  }

  private static CommandLine line(PrintWriter out, PrintWriter err) {
    return new CommandLine(new BenchCommand())
        .addSubcommand(new QualityCommand())
        .addSubcommand(new TravelsCommand())
        .addSubcommand(new LedgerCommand())
        .addSubcommand(new ThroughputCommand())
        .addSubcommand(new LibraryCommand())
        .addSubcommand(new LoadCommand())
        .addSubcommand(new PagesCommand())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (failure, line, result) -> {
              if (!(failure instanceof BenchException)) {
                throw failure;
              }
              err.println("bench: " + failure.getMessage());
              return 1;
            });
  }
}
