package org.chancery.read.text;

/** Says, in words for the user, why something cannot be read and what to do about it. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes one; {@code reason} is a sentence for the user. */
  public UnreadableException(String reason) {
    super(reason);
  }

  /** Returns the reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
