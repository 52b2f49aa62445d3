package org.chancery.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which file the ledger is kept in; an option of every command. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The ledger's file (default: chancery.db).")
  private Path file = Path.of("chancery.db");

  Path file() {
    return file;
  }
}
