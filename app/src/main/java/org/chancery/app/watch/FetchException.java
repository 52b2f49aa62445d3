package org.chancery.app.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something on the web could not be fetched. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean lasting;
  private final transient @Nullable Instant notBefore;

  private FetchException(String reason, int status, boolean lasting, @Nullable Instant notBefore) {
    super(reason);
    this.status = status;
    this.lasting = lasting;
    this.notBefore = notBefore;
  }

  /** Makes one of what will be no better the next time. */
  static FetchException lasting(String reason) {
    return new FetchException(reason, 0, true, null);
  }

  /** Makes one of what may be better the next time. */
  static FetchException passing(String reason) {
    return new FetchException(reason, 0, false, null);
  }

  /**
   * Makes one of a server's refusal.
   *
   * @param status the status of its answer
   * @param notBefore the instant before which it does not want to be asked again, or null
   */
  static FetchException refused(String reason, int status, @Nullable Instant notBefore) {
    boolean lasting = status >= 400 && status < 500 && status != 408 && status != 429;
    return new FetchException(reason, status, lasting, notBefore);
  }

  /** Returns the reason, for a problem. */
  String reason() {
    return String.valueOf(getMessage());
  }

  /** Returns the status of the server's answer, 0 if there was none. */
  int status() {
    return status;
  }

  /** Returns whether it will be no better the next time. */
  boolean isLasting() {
    return lasting;
  }

  /** Returns the instant before which the server does not want to be asked again, or null. */
  @Nullable Instant notBefore() {
    return notBefore;
  }
}
