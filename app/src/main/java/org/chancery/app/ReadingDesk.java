package org.chancery.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.claim.Reading;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.ReadingStore;
import org.chancery.model.Problem;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.chancery.read.Intake;
import org.chancery.read.WholeFile;

/**
 * Takes reports as they come, reads those the store does not know, several at a time, and keeps the
 * readings while others are read. Of reports that wait, less than three batches are held in memory;
 * results do not depend on which thread is first.
 */
final class ReadingDesk implements Intake {
  private static final int BATCH = 64;
  private static final int FILES = 4 * BATCH;

  /** A report that has come, and the number of its file. */
  private record Arrival(Report report, Fingerprint print, int file) {}

  private record Outcome(Arrival arrival, Optional<Reading> reading, Optional<Problem> problem) {}

  private final ReadingStore store;
  private final Function<Report, Reading> reader;
  private final Consumer<Tally> progress;
  private final Clock clock;

  /** Of these it is not known whether the store knows them. */
  private final List<Arrival> arrived = new ArrayList<>();

  /** These are new, and are being read or are about to be. */
  private final Readers<Outcome> readers = new Readers<>();

  /** The numbers of the files in which each of these stands, in the order of the reports. */
  private final LinkedHashMap<Fingerprint, List<Integer>> reading = new LinkedHashMap<>();

  private final FilesInHand files = new FilesInHand();
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
    arrived.add(new Arrival(report, Fingerprint.of(report.id(), report.text()), files.current()));
    progress.accept(tally());
    if (arrived.size() >= BATCH) {
      sort();
    }
    if (readers.begun() >= 2 * BATCH) {
      keep(BATCH);
    }
  }

  @Override
  public Optional<Provenance> before(String id, String text) {
    return store.provenance(Fingerprint.of(id, text));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void whole(WholeFile file) {
    files.end(file);
    if (files.count() >= BATCH) {
      note();
    }
    if (files.count() >= FILES) {
      finish();
    }
  }

  @Override
  public void known(WholeFile.Findings findings) {
    seen += findings.reports();
    known += findings.reports();
    findings.foreign().forEach((language, count) -> foreign.merge(language, count, Integer::sum));
    progress.accept(tally());
  }

  /** Gives what has come to the readers, or lays it aside if the store or they have it already. */
  private void sort() {
    Set<Fingerprint> kept = store.known(arrived.stream().map(Arrival::print).toList());
    for (Arrival arrival : arrived) {
      if (kept.contains(arrival.print())) {
        known++;
      } else if (reading.containsKey(arrival.print())) {
        known++;
        reading.get(arrival.print()).add(arrival.file());
      } else {
        reading.put(arrival.print(), new ArrayList<>(List.of(arrival.file())));
        readers.begin(() -> read(arrival));
      }
    }
    arrived.clear();
  }

  /** Waits until all is read and kept. */
  void finish() {
    if (!arrived.isEmpty()) {
      sort();
    }
    while (readers.begun() > 0) {
      keep(Math.min(BATCH, readers.begun()));
    }
    note();
    progress.accept(tally());
  }

  /** Keeps what comes of the reports that were given to the readers first; they read on. */
  private void keep(int count) {
    List<Outcome> outcomes = readers.take(count);
    List<Integer> spoilt = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Integer> of = reading.remove(outcome.arrival().print());
      if (outcome.problem().isPresent()) {
        problems.add(outcome.problem().get());
        spoilt.addAll(of);
      }
    }
    spoilt.forEach(files::spoil);
    List<Reading> readings =
        outcomes.stream().flatMap(outcome -> outcome.reading().stream()).toList();
    store.add(readings, clock.instant());
    fresh += readings.size();
    claims += readings.stream().mapToInt(reading -> reading.claims().size()).sum();
    note();
    progress.accept(tally());
  }

  /** What has been read whole by now need not be read again. */
  private void note() {
    List<WholeFile> whole = files.take(reached());
    if (!whole.isEmpty()) {
      store.files().note(whole);
    }
  }

  /** The number of the first file of which a report is not kept yet. */
  private int reached() {
    if (!reading.isEmpty()) {
      return reading.values().iterator().next().get(0);
    }
    return arrived.isEmpty() ? files.current() : arrived.get(0).file();
  }

  /** One report on which we fail must not cost the user all the others. */
  private Outcome read(Arrival arrival) {
    Report report = arrival.report();
    try {
      return new Outcome(arrival, Optional.of(reader.apply(report)), Optional.empty());
    } catch (RuntimeException e) {
      Problem problem =
          new Problem(report.id(), null, "Chancery failed on it; please report this: " + e);
      return new Outcome(arrival, Optional.empty(), Optional.of(problem));
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
