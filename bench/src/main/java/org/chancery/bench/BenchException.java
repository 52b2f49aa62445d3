package org.chancery.bench;

/** What keeps the bench from measuring, said so that its user knows what to do. */
final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BenchException(String message) {
    super(message);
  }
}
