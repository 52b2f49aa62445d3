package org.chancery.app;

import java.io.UncheckedIOException;
import org.chancery.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; a stack trace is for those who ask for one. */
final class ExpectedErrors implements IExecutionExceptionHandler {
  private final Console console;

  ExpectedErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
    if (failure instanceof OutputException output) {
      return console.outputFailed(output.failure());
    }
    if (failure instanceof LedgerException || failure instanceof UncheckedIOException) {
      console.complain("chancery: " + failure.getMessage());
      return ExitCode.FAILED;
    }
    console.complain("chancery: a bug of Chancery, please report it: " + failure);
    if (System.getenv("CHANCERY_TRACE") == null) {
      console.complain("Set CHANCERY_TRACE=1 to see where.");
    } else {
      failure.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }
}
