package org.chancery.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Problem;
import org.chancery.model.Report;

/** Remembers the files that were read whole, as long as it lasts. */
final class Remembering implements KnownFiles {
  final List<WholeFile> files = new ArrayList<>();
  int asked;

  @Override
  public List<WholeFile> find(Set<String> manners) {
    asked++;
    return files.stream().filter(file -> manners.contains(file.manner())).toList();
  }

  @Override
  public void note(List<WholeFile> more) {
    files.addAll(more);
  }

  /** What one reading gave. */
  record Seen(List<String> reports, List<Problem> problems, List<WholeFile.Findings> known) {}

  /** Reads as often as it is asked to; what is whole is remembered. */
  Seen read(ColumnMap columns, Path... paths) {
    Seen seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    new ReportReader(columns)
        .read(
            List.of(paths),
            new Intake() {
              @Override
              public void report(Report report) {
                seen.reports().add(report.id());
              }

              @Override
              public void problem(Problem problem) {
                seen.problems().add(problem);
              }

              @Override
              public void whole(WholeFile file) {
                note(List.of(file));
              }

              @Override
              public void known(WholeFile.Findings findings) {
                seen.known().add(findings);
              }
            },
            this,
            Course.UNTOLD);
    return seen;
  }

  Seen read(Path... paths) {
    return read(ColumnMap.NONE, paths);
  }
}
