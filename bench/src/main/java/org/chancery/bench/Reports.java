package org.chancery.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.read.Intake;
import org.chancery.read.ReportReader;

/** Reports to measure with. */
final class Reports {
  private Reports() {}

  /**
   * Returns the reports of files.
   *
   * @throws BenchException if one cannot be read whole
   */
  static List<Report> of(List<Path> paths) {
    List<Report> reports = new ArrayList<>();
    new ReportReader()
        .read(
            paths,
            new Intake() {
              @Override
              public void report(Report report) {
                reports.add(report);
              }

              @Override
              public void problem(Problem problem) {
                throw new BenchException(problem.toString());
              }
            });
    return reports;
  }
}
