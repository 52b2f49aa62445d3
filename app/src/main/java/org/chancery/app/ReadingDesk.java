package org.chancery.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private final Consumer<Tally> progress;
  private final Clock clock;
  private final List<Report> waiting = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final TreeMap<String, Integer> foreign = new TreeMap<>();
  private int seen;
  private int fresh;
  private int known;
  private int claims;

  /**
   * Opens a desk.
   *
   * @param reader what reads a report
   * @param progress is told what has come so far whenever that changes
   * @param clock tells when a reading is kept
   */
  ReadingDesk(
      ReadingStore store, Function<Report, Reading> reader, Consumer<Tally> progress, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public void report(Report report) {
    seen++;
    String language = report.provenance().language();
    if (language != null) {
      foreign.merge(language, 1, Integer::sum);
    }
    if (store.contains(report.id(), report.text())) {
      known++;
    } else {
      waiting.add(report);
    }
    progress.accept(tally());
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
    claims += readings.stream().mapToInt(reading -> reading.claims().size()).sum();
    progress.accept(tally());
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

  /** Returns what has come so far; reports that wait for their batch have come, and no more. */
  Tally tally() {
    return new Tally(seen, fresh, known, claims, foreign);
  }

  /** Returns what could not be read, by file and line. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }
}
