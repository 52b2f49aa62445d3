package org.chancery.app.mcp;

/** A question that cannot be answered as it was put; the message tells how to put it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
