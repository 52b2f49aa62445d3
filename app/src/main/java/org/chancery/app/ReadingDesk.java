package org.chancery.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.claim.Reading;
import org.chancery.ledger.ReadingStore;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.read.Intake;

/**
 * Takes reports as they come, reads those the store does not know, several at a time, and keeps the
 * readings. Only one batch is held in memory; results do not depend on which thread is first.
 */
final class ReadingDesk implements Intake {
  private static final int BATCH = 64;

  private record Outcome(Optional<Reading> reading, Optional<Problem> problem) {}

  private final ReadingStore store;
  private final Function<Report, Reading> reader;
  private final Progress progress;
  private final Clock clock;
  private final List<Report> waiting = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int seen;
  private int fresh;

  /**
   * Opens a desk.
   *
   * @param reader what reads a report
   * @param clock tells when a reading is kept
   */
  ReadingDesk(
      ReadingStore store, Function<Report, Reading> reader, Progress progress, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public void report(Report report) {
    seen++;
    progress.show("reading report " + seen + " …");
    if (!store.contains(report.id(), report.text())) {
      waiting.add(report);
    }
    if (waiting.size() >= BATCH) {
      finish();
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** Reads what still waits. */
  void finish() {
    Map<Boolean, List<Outcome>> outcomes =
        waiting.parallelStream()
            .map(this::read)
            .collect(Collectors.partitioningBy(outcome -> outcome.reading().isPresent()));
    waiting.clear();
    List<Reading> readings =
        outcomes.getOrDefault(true, List.of()).stream()
            .flatMap(outcome -> outcome.reading().stream())
            .toList();
    outcomes
        .getOrDefault(false, List.of())
        .forEach(outcome -> outcome.problem().ifPresent(problems::add));
    store.add(readings, clock.instant());
    fresh += readings.size();
  }

  /** One report on which we fail must not cost the user all the others. */
  private Outcome read(Report report) {
    try {
      return new Outcome(Optional.of(reader.apply(report)), Optional.empty());
    } catch (RuntimeException e) {
      Problem problem =
          new Problem(report.id(), null, "Chancery failed on it; please report this: " + e);
      return new Outcome(Optional.empty(), Optional.of(problem));
    }
  }

  /** Returns how many reports came. */
  int seen() {
    return seen;
  }

  /** Returns how many of them the store did not know and were read. */
  int fresh() {
    return fresh;
  }

  /** Returns what could not be read, by file and line. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }
}
