package org.chancery.read;

/** Says, in words for the user, why something cannot be read and what to do about it. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }

  /** Returns the reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
