package org.chancery.app;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood, what may have been meant, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    console.complain("chancery: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, console.err());
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    console.complain("Try '" + command + " --help'.");
    return ExitCode.INPUT;
  }
}
