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
 * @param slow the 95th percentile in milliseconds
 * @param most the most it took in milliseconds
 */
record Latency(String question, long found, double median, double slow, double most) {
  private static final int WARM = 20;
  private static final int RUNS = 100;
  private static final double MILLI = 1e6;
  private static final double HIGH = 0.95;

  /**
   * Asks a question over and over, and begins to measure when it has been asked a few times.
   *
   * @param question what is asked
   * @param ask asks it for the time of this number and returns how much was found
   */
  static Latency of(String question, IntFunction<Integer> ask) {
    asked(question, WARM, ask);
    return asked(question, RUNS, ask);
  }

  /**
   * Asks a question so many times, the first of which counts as the others do.
   *
   * @param question what is asked
   * @param ask asks it for the time of this number and returns how much was found
   */
  static Latency asked(String question, int times, IntFunction<Integer> ask) {
    long found = 0;
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      found += ask.apply(i);
      millis[i] = (System.nanoTime() - start) / MILLI;
    }
    Arrays.sort(millis);
    return new Latency(
        question,
        found / times,
        millis[times / 2],
        millis[(int) (times * HIGH)],
        millis[times - 1]);
  }

  /** Returns a row of a table in Markdown. */
  String row() {
    return String.format(
        Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |", question, found, median, slow, most);
  }
}
