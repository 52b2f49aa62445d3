package org.chancery.read;

import org.chancery.model.Problem;
import org.chancery.model.Report;

/** Takes what a {@link ReportReader} finds, one after the other, so that nothing piles up. */
public interface Intake {
  /** Takes a report. */
  void report(Report report);

  /** Takes word of something that could not be read. */
  void problem(Problem problem);
}
