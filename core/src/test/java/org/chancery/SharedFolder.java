package org.chancery;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.read.Intake;
import org.chancery.read.ReportReader;

/** The corpora and gold that are no part of the repository. */
public final class SharedFolder {
  private SharedFolder() {}

  /** Returns a path under the shared folder, or skips the test where there is none. */
  public static Path path(String name) {
    String set = System.getProperty("chancery.shared", System.getenv("CHANCERY_SHARED"));
    Path root = set != null ? Path.of(set) : Path.of("").toAbsolutePath();
    if (set == null) {
      while (root != null && !Files.exists(root.resolve(".git"))) {
        root = root.getParent();
      }
      root = root == null ? Path.of("missing") : root.resolveSibling("shared");
    }
    Path path = root.resolve(name);
    assumeTrue(
        Files.exists(path),
        "needs ../shared (or CHANCERY_SHARED) with " + name + "; skipped without it");
    return path;
  }

  /** Returns the reports of a file or folder of the shared folder. */
  public static List<Report> reports(String name) {
    return read(path(name));
  }

  /** Returns the reports of the clone's samples. */
  static List<Report> samples() {
    return read(root().resolve("samples"));
  }

  /** Returns the root of the clone. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("samples")) ? here : here.getParent();
  }

  private static List<Report> read(Path path) {
    List<Report> reports = new ArrayList<>();
    new ReportReader()
        .read(
            List.of(path),
            new Intake() {
              @Override
              public void report(Report report) {
                reports.add(report);
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem);
              }
            });
    return reports;
  }
}
