package org.chancery.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.clean.Cleaner;
import org.chancery.model.Block;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes what a reader makes of any bytes whatever, and holds it to what all reports must be. */
final class Upright implements Intake {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Cleaner CLEANER = new Cleaner();
  private static final Formats FORMATS = new Formats(ColumnMap.NONE);

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String file;

  private Upright(String file) {
    this.file = file;
  }

  /**
   * Reads bytes as a file of that name.
   *
   * @throws AssertionError if a report or problem is not as it must be, or it takes too long
   */
  static void read(String file, byte[] bytes) {
    // Of the processor's time, so that a busy machine does not fail it.
    long start = THREADS.getCurrentThreadCpuTime();
    FORMATS.read(Input.of(bytes, file, file, file), new Upright(file));
    long took = THREADS.getCurrentThreadCpuTime() - start;
    must(Duration.ofNanos(took), "a file is read in time", time -> time.compareTo(LONGEST) < 0);
  }

  @Override
  public void report(Report report) {
    must(report, "a report has an id", r -> !r.id().isBlank());
    must(report, "a report has a text", r -> !r.text().isBlank());
    must(report, "an outlet is none or a name", r -> named(r.outlet()));
    must(report, "a byline is none or a name", r -> named(r.provenance().byline()));
    must(report, "its text begins with its title", Upright::titled);
    must(
        report,
        "a SHA-256 has 64 digits",
        r -> r.provenance().sha256() == null || SHA256.matcher(r.provenance().sha256()).matches());
    int end = 0;
    List<Block> blocks = CLEANER.clean(report).blocks();
    for (Block block : blocks) {
      int start = block.span().start();
      int from = end;
      must(report, "blocks are in order", r -> start >= from);
      end = block.span().end();
    }
    int last = end;
    must(report, "blocks lie in the text", r -> last <= r.text().length());
  }

  @Override
  public void problem(Problem problem) {
    must(
        problem,
        "a problem names its file",
        p -> p.file().equals(file) || p.file().startsWith(file + "!"));
    must(problem, "a problem has a reason", p -> !p.reason().isBlank());
    must(problem, "a line is counted from 1", p -> p.line() == null || p.line() > 0);
    must(problem, "a problem is no fault of ours", p -> !p.reason().startsWith("Chancery failed"));
    must(
        problem,
        "a problem is one line",
        p -> p.toString().chars().noneMatch(Character::isISOControl));
  }

  private static boolean titled(Report report) {
    return report.title() == null || report.text().startsWith(report.title());
  }

  private static boolean named(@Nullable String name) {
    return name == null || !name.isBlank();
  }

  private static <T> void must(T found, String what, Predicate<T> holds) {
    if (!holds.test(found)) {
      throw new AssertionError(what + ": " + found);
    }
  }
}
