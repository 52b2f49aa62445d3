package org.chancery.bench;

import java.nio.file.Path;
import org.chancery.Chancery;
import org.chancery.annotate.nlp.CacheDirectory;

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
