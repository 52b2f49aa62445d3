package org.chancery.store;

import java.nio.file.Path;
import org.chancery.ledger.LedgerException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what is wrong with a ledger's file in words that tell what to do. */
final class Failures {
  private Failures() {}

  /** Returns the failure to {@code act} ({@code open}, {@code read}, {@code write}) explained. */
  static LedgerException explain(Path file, String act, Exception failure) {
    return new LedgerException(
        "cannot " + act + " the ledger " + file + ": " + reason(code(failure), failure), failure);
  }

  private static String reason(@Nullable SQLiteErrorCode code, Exception failure) {
    if (failure instanceof FlywayException flyway
        && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return "it is not a Chancery ledger (a database of another program)";
    }
    if (code == null) {
      return root(failure).lines().findFirst().orElse("unknown");
    }
    // Extended codes carry the plain one in their low byte.
    return switch (code.code & 0xff) {
      case 5, 6 -> "another program is writing to it; try again when it has finished";
      case 26 -> "it is not a Chancery ledger (not an SQLite database)";
      case 11 -> "it is damaged; restore it, or read the reports into a new ledger";
      case 3, 8, 14, 23 -> "no permission to write there; check the file and its directory";
      case 13 -> "the disk is full";
      case 10 -> "the disk could not be read or written";
      default -> root(failure);
    };
  }

  private static @Nullable SQLiteErrorCode code(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException e) {
        return e.getResultCode();
      }
    }
    return null;
  }

  private static String root(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }
}
