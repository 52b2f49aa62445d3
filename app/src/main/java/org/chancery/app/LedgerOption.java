package org.chancery.app;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the ledger is kept; an option of every command. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      scope = ScopeType.INHERIT,
      description = {
        "The ledger's file, or its PostgreSQL database:",
        "jdbc:postgresql://HOST/DATABASE?user=NAME (default: chancery.db)."
      })
  private String address = "chancery.db";

  /** Returns a file or a JDBC address. */
  String address() {
    return address;
  }
}
