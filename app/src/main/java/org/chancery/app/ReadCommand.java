package org.chancery.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.present.Counts;
import org.chancery.present.JsonLines;
import org.chancery.present.Summary;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into the ledger. */
@Command(
    name = "read",
    header = "Read reports into the ledger.",
    description = {
      "A report already in the ledger is passed over.",
      "Ctrl-C stops when the reports in hand are read; what was read stays read."
    },
    footer = {"", "Example:", "  chancery read samples/ --ledger desk.db"})
final class ReadCommand implements Callable<Integer> {
  /** Forms of the summary. */
  enum Format {
    /** A line for readers. */
    text,
    /** One JSON object. */
    json
  }

  private final Office office;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Folders, and files of these kinds. One report each: .txt, .md, saved pages (.html, .htm,"
            + " .mhtml), letters (.eml). Several: .jsonl and .csv (one a line), feeds (.rss, .atom,"
            + " .xml, .json), crawls (.warc, .warc.gz, .wacz). Any of these in a .zip, .tar,"
            + " .tar.gz or .gz file."
      })
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is said at the end: text for readers, json for programs (default: text).")
  private Format format = Format.text;

  ReadCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    Console console = office.console();
    try (Stop stop = Stop.heeded(console);
        JdbcStore store = office.ledger()) {
      Pace pace = new Pace(console.progress(), office.clock());
      ReadingDesk desk =
          office.desk(
              store,
              tally -> {
                stop.check();
                pace.show(tally);
              });
      Integer events = read(desk, pace, store);
      Tally tally = desk.tally();
      console.print(
          format == Format.json
              ? JsonLines.summary(summary(desk, pace, events))
              : Stream.of(line(tally, store, events)));
      return office.complain(desk.problems());
    }
  }

  /** Returns how many events the ledger has then, or null if the user stopped it. */
  private @Nullable Integer read(ReadingDesk desk, Pace pace, JdbcStore store) {
    try {
      office.files().read(paths, desk, store.files(), pace);
      desk.finish();
      office.console().progress().show("folding what the reports say together …");
      store.fold();
      return store.eventCount();
    } catch (Stop.StoppedException e) {
      return null;
    }
  }

  private static Summary summary(ReadingDesk desk, Pace pace, @Nullable Integer events) {
    Tally tally = desk.tally();
    return new Summary(
        pace.done(),
        tally.reports(),
        tally.claims(),
        events,
        events == null,
        pace.elapsed().toMillis() / 1000.0,
        desk.problems());
  }

  private static String line(Tally tally, JdbcStore store, @Nullable Integer events) {
    String known = tally.known() == 0 ? "" : "; " + tally.known() + " passed over";
    String stopped =
        events == null
            ? "; stopped: the same command reads the rest, the next question folds what there is"
            : "";
    return Counts.of(tally.fresh(), "new report") + " read into " + store.name() + known + stopped;
  }
}
