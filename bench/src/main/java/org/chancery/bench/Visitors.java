package org.chancery.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Readers who ask for one address after another, all at once. */
final class Visitors {
  private static final double MILLI = 1e6;
  private static final double HIGH = 0.99;

  private final Serving server;
  private final List<String> paths;

  /** How long each answer took, in milliseconds, by what was asked. */
  private final TreeMap<String, List<Double>> taken = new TreeMap<>();

  private final List<String> errors = new ArrayList<>();

  Visitors(Serving server, List<String> paths) {
    this.server = server;
    this.paths = List.copyOf(paths);
  }

  /** Lets so many readers ask for so long. */
  void come(int readers, int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService all = Executors.newFixedThreadPool(readers);
    for (int i = 0; i < readers; i++) {
      int first = i;
      all.execute(() -> ask(first, end));
    }
    all.shutdown();
    try {
      if (!all.awaitTermination(seconds * 2L, TimeUnit.SECONDS)) {
        throw new BenchException("some readers still wait for their answers");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while readers ask");
    }
  }

  private void ask(int first, long end) {
    for (int i = first; System.nanoTime() < end; i++) {
      String path = paths.get(i % paths.size());
      long start = System.nanoTime();
      try {
        HttpResponse<String> answer = server.get(path);
        note(path, (System.nanoTime() - start) / MILLI);
        if (answer.statusCode() != 200) {
          fail(path + " answered " + answer.statusCode());
        }
      } catch (IOException e) {
        fail(path + ": " + e);
      }
    }
  }

  private synchronized void note(String path, double millis) {
    taken.computeIfAbsent(what(path), k -> new ArrayList<>()).add(millis);
  }

  private synchronized void fail(String what) {
    errors.add(what);
  }

  /** Returns what is asked, whichever one is. */
  private static String what(String path) {
    String bare = path.replaceFirst("\\?.*", "");
    return bare.replaceFirst("(events|reports|actors|report|event|actor)/.+", "$1/…")
        + (path.contains("?")
            ? "?" + path.replaceFirst("[^?]*\\?", "").replaceAll("=[^&]*", "")
            : "");
  }

  /** Returns what did not go, in the order in which it did not. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Returns the rows of a table in Markdown: what was asked, how often, how long it took. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    taken.forEach((what, times) -> rows.add(row(what, times)));
    rows.add(row("all", taken.values().stream().flatMap(List::stream).toList()));
    return rows;
  }

  private static String row(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f |",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * HIGH)],
        sorted[sorted.length - 1]);
  }
}
