package org.chancery.app.watch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.read.Intake;

/** Keeps what it is handed. */
final class Desk implements Intake {
  final List<Report> reports = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  @Override
  public void report(Report report) {
    reports.add(report);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.toString());
  }
}
