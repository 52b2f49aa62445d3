package org.chancery.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger could not be read or written. The message says which, where and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message which ledger, what failed, what to do
   * @param cause the failure underneath, or null if there is none
   */
  public LedgerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
