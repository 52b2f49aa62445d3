package org.chancery.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.annotate.nlp.CacheDirectory;
import org.chancery.claim.Reading;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.MemoryStore;
import org.chancery.ledger.ReadingStore;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.present.TextLines;
import org.chancery.read.ReportReader;
import org.chancery.store.JdbcStore;
import org.chancery.store.Selection;
import org.jspecify.annotations.Nullable;

/** What all commands do: get reports read, and open the ledger a question is about. */
final class Office {
  private final Console console;
  private final LedgerOption ledgerOption;
  private final MapOption mapOption;
  private final Clock clock;
  private @Nullable Chancery chancery;

  Office(Console console, LedgerOption ledgerOption, MapOption mapOption, Clock clock) {
    this.console = console;
    this.ledgerOption = ledgerOption;
    this.mapOption = mapOption;
    this.clock = clock;
  }

  Console console() {
    return console;
  }

  /** Tells when reports are read. */
  Clock clock() {
    return clock;
  }

  /**
   * Opens the ledger that is kept, making it if there is none.
   *
   * @throws LedgerException if it cannot be opened or made
   */
  JdbcStore ledger() {
    return JdbcStore.open(ledgerOption.address());
  }

  /** Returns what reads files, with the columns called as the user said. */
  ReportReader files() {
    return new ReportReader(mapOption.columns());
  }

  /**
   * Returns a desk at which reports are read into a store.
   *
   * @param progress is told what has come so far whenever that changes
   */
  ReadingDesk desk(ReadingStore store, Consumer<Tally> progress) {
    return new ReadingDesk(store, this::read, progress, clock);
  }

  /**
   * Answers a question about reports, or, if no paths are given, about the ledger kept.
   *
   * @param selection the events it is about
   * @return the exit code: the answer's, unless some input could not be read
   */
  int answer(List<Path> paths, Selection selection, Function<Ledger, Integer> answer) {
    return recall(paths, selection, history -> answer.apply(history.present()));
  }

  /**
   * Answers a question about the ledger as it stood.
   *
   * @param selection the events it is about
   * @return the exit code, as {@link #answer}
   */
  int answer(
      List<Path> paths, Selection selection, AsOfOption asOf, Function<Ledger, Integer> answer) {
    DayArgument day = asOf.day();
    return recall(
        paths,
        selection,
        history -> answer.apply(day == null ? history.present() : history.asOf(day.last())));
  }

  /**
   * Answers a question about how the ledger came about.
   *
   * @param selection the events it is about
   * @return the exit code, as {@link #answer}
   */
  int recall(List<Path> paths, Selection selection, Function<History, Integer> answer) {
    if (paths.isEmpty()) {
      try (JdbcStore store = kept()) {
        return answer.apply(store.history(selection));
      }
    }
    try (ReadingStore store = new MemoryStore()) {
      ReadingDesk desk = read(paths, store);
      int code = answer.apply(Chancery.history(store.stored()));
      return Math.max(code, complain(desk.problems()));
    }
  }

  /**
   * Answers with a list, a JSON object a line or for readers.
   *
   * @return the exit code, as {@link #answer}
   */
  int list(
      List<Path> paths,
      Selection selection,
      AsOfOption asOf,
      FormatOption format,
      Function<Ledger, Stream<String>> json,
      Function<TextLines, Stream<String>> text) {
    return answer(
        paths,
        selection,
        asOf,
        ledger -> {
          console.print(
              format.json()
                  ? json.apply(ledger)
                  : text.apply(new TextLines(ledger, console.style())));
          return ExitCode.OK;
        });
  }

  /**
   * Opens the ledger that is kept, for what only that can answer.
   *
   * @throws LedgerException if there is none
   */
  JdbcStore kept() {
    String address = ledgerOption.address();
    if (!JdbcStore.exists(address)) {
      throw new LedgerException(
          "there is no ledger "
              + JdbcStore.name(address)
              + " yet; make it with 'chancery read PATH…', or give this command the reports' paths",
          null);
    }
    return JdbcStore.open(address);
  }

  /**
   * Returns the ids of all events, by id.
   *
   * @param ledger the ledger of the paths, where there are any
   */
  List<String> ids(List<Path> paths, Ledger ledger) {
    if (!paths.isEmpty()) {
      return ledger.events().stream().map(Event::id).toList();
    }
    try (JdbcStore store = kept()) {
      return store.eventIds();
    }
  }

  /** Reads reports into a store; what they say together is not folded yet. */
  ReadingDesk read(List<Path> paths, ReadingStore store) {
    Pace pace = new Pace(console.progress(), clock);
    ReadingDesk desk = desk(store, pace::show);
    files().read(paths, desk, store.files(), pace);
    desk.finish();
    return desk;
  }

  private Reading read(Report report) {
    return chancery().read(report);
  }

  /** Opens the chancery when the first report needs it: questions to the ledger's file do not. */
  private synchronized Chancery chancery() {
    if (chancery == null) {
      Path cache =
          CacheDirectory.find(System.getenv(), Path.of(System.getProperty("user.home", "")));
      chancery = Chancery.open(cache, console.progress()::show);
    }
    return chancery;
  }

  /** Prints problems, a line each, and returns the exit code that they ask for. */
  int complain(List<Problem> problems) {
    problems.forEach(problem -> console.complain(problem.toString()));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
  }
}
