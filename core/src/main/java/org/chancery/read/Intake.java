package org.chancery.read;

import java.util.Optional;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;

/** Takes what a {@link ReportReader} finds, one after the other, so that nothing piles up. */
public interface Intake {
  /** Takes a report. */
  void report(Report report);

  /** Takes word of something that could not be read. */
  void problem(Problem problem);

  /**
   * Takes word of something that could not be read this time, though the same bytes may be readable
   * another time: a disk failed, or we did.
   */
  default void failure(Problem problem) {
    problem(problem);
  }

  /**
   * Returns what was known of a report of this id and text when it was taken before, if it was:
   * what is costly to find need not be found again.
   */
  default Optional<Provenance> before(String id, String text) {
    return Optional.empty();
  }

  /** Takes word that all reports and problems of a file have been handed on. */
  default void whole(WholeFile file) {}

  /**
   * Takes word that a file's reports are not handed on, because it was read whole before. Its
   * problems have been handed on, as when it was read.
   */
  default void known(WholeFile.Findings findings) {}
}
