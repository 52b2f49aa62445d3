package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.Chancery;
import org.chancery.annotate.nlp.CacheDirectory;
import org.chancery.claim.Reading;
import org.chancery.model.Report;

/** The clone that is measured. */
final class Home {
  private Home() {}

  /** Returns the root of the clone, as {@code bench/run} says. */
  static Path path() {
    return Path.of(System.getProperty("chancery.home", "")).toAbsolutePath().normalize();
  }

  /** Opens the chancery, with the models that the command keeps decoded. */
  static Chancery chancery() {
    Path user = Path.of(System.getProperty("user.home", ""));
    return Chancery.open(CacheDirectory.find(System.getenv(), user), message -> {});
  }

  /**
   * Reads reports on all processors, each of which takes the next that waits: a parallel stream
   * would give all of a file's to one.
   */
  static List<Reading> read(Chancery chancery, List<Report> reports) {
    Reading[] readings = new Reading[reports.size()];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            processor -> {
              for (int i = next.getAndIncrement();
                  i < readings.length;
                  i = next.getAndIncrement()) {
                readings[i] = chancery.read(reports.get(i));
              }
            });
    return List.of(readings);
  }

  /** Returns the commit, with a word if what is measured is not quite what was committed. */
  static String commit() {
    String commit = git("rev-parse", "--short", "HEAD");
    return git("status", "--porcelain", "--untracked-files=no", "--", ":!docs").isEmpty()
        ? commit
        : commit + " with changes not committed";
  }

  private static String git(String... args) {
    return Program.named("git").with(args).run().strip();
  }
}
