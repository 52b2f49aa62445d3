package org.chancery.app;

import java.time.Clock;

/** Starts the command as a process. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = ChanceryCommand.line(console, Clock.systemUTC(), args).execute(args);
    System.exit(console.finish(code));
  }
}
