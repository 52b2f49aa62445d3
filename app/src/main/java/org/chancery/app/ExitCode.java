package org.chancery.app;

/** What the process's end tells the shell. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** The ledger could not be used, the output not be written, or Chancery has a bug. */
  static final int FAILED = 1;

  /** The command was not understood, or some input could not be read. */
  static final int INPUT = 2;

  private ExitCode() {}
}
