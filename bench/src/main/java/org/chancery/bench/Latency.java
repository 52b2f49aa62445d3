package org.chancery.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How long a question takes.
 *
 * @param question what is asked
 * @param found how much the answers hold on average
 * @param median the median in milliseconds
 * @param slowest the 95th percentile in milliseconds
 */
record Latency(String question, long found, double median, double slowest) {
  private static final int WARM = 20;
  private static final int RUNS = 100;
  private static final double MILLI = 1e6;
  private static final double HIGH = 0.95;

  /**
   * Asks a question over and over.
   *
   * @param question what is asked
   * @param ask asks it for the time of this number and returns how much was found
   */
  static Latency of(String question, IntFunction<Integer> ask) {
    long found = 0;
    for (int i = 0; i < WARM; i++) {
      found += ask.apply(i);
    }
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      found += ask.apply(i);
      millis[i] = (System.nanoTime() - start) / MILLI;
    }
    Arrays.sort(millis);
    long average = found / (WARM + RUNS);
    return new Latency(question, average, millis[RUNS / 2], millis[(int) (RUNS * HIGH)]);
  }

  /** Returns a row of a table in Markdown. */
  String row() {
    return String.format(
        Locale.ROOT, "| %s | %d | %.1f | %.1f |", question, found, median, slowest);
  }
}
