package org.chancery.app.serve;

import java.nio.file.Path;
import java.util.List;
import org.chancery.model.Problem;

/** Reads files into the ledger, as the command does. */
public interface Reader {
  /**
   * What reading came to.
   *
   * @param reports how many reports were found
   * @param fresh how many of these the ledger did not know
   * @param problems what could not be read, and why
   */
  record Outcome(int reports, int fresh, List<Problem> problems) {
    /** Copies the list. */
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the files and folds what they say; returns when that is kept. */
  Outcome read(List<Path> files);
}
