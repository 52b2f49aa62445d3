package org.chancery.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.chancery.present.Counts;
import org.chancery.read.Course;

/**
 * Shows how far reading has come, how fast it is, and how long it will take where that is known.
 */
final class Pace implements Course {
  private static final Duration BETWEEN_LINES = Duration.ofMillis(200);

  /** Earlier, nobody can tell how long the rest will take. */
  private static final Duration SETTLED = Duration.ofSeconds(3);

  private static final double SETTLED_PART = 0.01;

  private final Progress progress;
  private final Clock clock;
  private final long start;
  private long shown;
  private int files;
  private int done;
  private long bytes;
  private long taken;

  /** Begins now. */
  Pace(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
    start = clock.millis();
    shown = start;
  }

  @Override
  public void found(int count, long size) {
    files = count;
    bytes = size;
  }

  @Override
  public void taken(long count) {
    taken += count;
  }

  @Override
  public void finished() {
    done++;
  }

  /** Returns how many files have been read. */
  int done() {
    return done;
  }

  /** Returns how long it has taken so far. */
  Duration elapsed() {
    return Duration.ofMillis(clock.millis() - start);
  }

  /** Shows how far it has come, unless that was done just now. */
  void show(Tally tally) {
    if (!progress.seen()) {
      return;
    }
    long now = clock.millis();
    if (now - shown >= BETWEEN_LINES.toMillis()) {
      shown = now;
      progress.show(line(tally));
    }
  }

  /** Returns what is shown: less than 80 columns. */
  String line(Tally tally) {
    double seconds = Math.max(1, elapsed().toMillis()) / 1000.0;
    String of = files > 0 ? done + " of " + Counts.of(files, "file") + ", " : "";
    String reports = Counts.of(tally.seen(), "report");
    double each = tally.seen() / seconds;
    String rate = String.format(Locale.ROOT, each < 10 ? "%.1f/s" : "%,.0f/s", each);
    return of + reports + ", " + rate + ", " + Counts.of(tally.claims(), "claim") + left();
  }

  private String left() {
    Duration elapsed = elapsed();
    double part = bytes == 0 ? 0 : (double) taken / bytes;
    if (part < SETTLED_PART || part >= 1 || elapsed.compareTo(SETTLED) < 0) {
      return "";
    }
    long seconds = Math.round(elapsed.toMillis() / 1000.0 * (1 - part) / part);
    String time =
        seconds >= 5400
            ? (seconds + 1800) / 3600 + " h"
            : seconds >= 90 ? (seconds + 30) / 60 + " min" : seconds + " s";
    return ", about " + time + " left";
  }
}
