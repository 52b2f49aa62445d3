package org.chancery.bench;

/** Wall time of a piece of work. */
final class Stopwatch {
  private static final double NANO = 1e9;

  private Stopwatch() {}

  /** Returns how many seconds the work takes. */
  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANO;
  }
}
