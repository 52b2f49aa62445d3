package org.chancery.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Problem;
import org.chancery.model.Report;

/** All that a reader found. */
final class Collected implements Intake {
  final List<Report> reports = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static Collected of(Path... paths) {
    return of(ColumnMap.NONE, paths);
  }

  static Collected of(ColumnMap columns, Path... paths) {
    Collected collected = new Collected();
    new ReportReader(columns).read(List.of(paths), collected);
    return collected;
  }

  @Override
  public void report(Report report) {
    reports.add(report);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  List<String> ids() {
    return reports.stream().map(Report::id).toList();
  }

  List<String> texts() {
    return reports.stream().map(Report::text).toList();
  }

  List<String> reasons() {
    return problems.stream().map(Problem::reason).toList();
  }

  /** The names of the files with problems, with the members' paths behind an exclamation mark. */
  Stream<String> files() {
    return problems.stream()
        .map(Problem::file)
        .map(
            file ->
                file.substring(
                    file.lastIndexOf("/", file.contains("!") ? file.indexOf("!") : file.length())
                        + 1));
  }
}
