package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;

/** Hands on what is read of one file, and remembers what that was. */
final class FileIntake implements Intake {
  /** A file with more problems is soon replaced by a better one: it is read again till then. */
  private static final int MOST_PROBLEMS = 1000;

  private final FileWalk.Found file;
  private final Intake next;
  private final TreeMap<String, Integer> foreign = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int reports;
  private boolean whole = true;

  FileIntake(FileWalk.Found file, Intake next) {
    this.file = file;
    this.next = next;
  }

  @Override
  public void report(Report report) {
    reports++;
    String language = report.provenance().language();
    if (language != null) {
      foreign.merge(language, 1, Integer::sum);
    }
    next.report(report);
  }

  @Override
  public void problem(Problem problem) {
    if (problems.size() < MOST_PROBLEMS && problem.file().startsWith(file.shown())) {
      String rest = problem.file().substring(file.shown().length());
      problems.add(new Problem(rest, problem.line(), problem.reason()));
    } else {
      whole = false;
    }
    next.problem(problem);
  }

  @Override
  public void failure(Problem problem) {
    whole = false;
    next.failure(problem);
  }

  @Override
  public Optional<Provenance> before(String id, String text) {
    return next.before(id, text);
  }

  /** Returns what was read of the file, if another time the same bytes must give the same. */
  Optional<WholeFile.Findings> findings() {
    return whole
        ? Optional.of(new WholeFile.Findings(reports, foreign, problems))
        : Optional.empty();
  }
}
