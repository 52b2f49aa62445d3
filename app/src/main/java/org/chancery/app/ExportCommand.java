package org.chancery.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.ledger.Ledger;
import org.chancery.present.Counts;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.chancery.present.export.CalendarExport;
import org.chancery.present.export.CodedTable;
import org.chancery.present.export.Document;
import org.chancery.present.export.EventTable;
import org.chancery.present.export.FeedExport;
import org.chancery.present.export.LinkedData;
import org.chancery.present.export.MarkdownBrief;
import org.chancery.store.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the ledger in the formats of other programs. */
@Command(
    name = "export",
    header = "The ledger for calendars, feed readers, spreadsheets, statistics, the Web.",
    footer = {
      "",
      "Formats:",
      "  ics       events to come, for calendars; whole days from the first possible to",
      "            the last, those without a day left out",
      "  atom      what has changed since a day, for feed readers (needs --since)",
      "  csv       events, one a row, for spreadsheets",
      "  jsonl     events, one JSON object a line, as of 'chancery events'",
      "  markdown  the brief, each statement with footnotes: the words, who, where",
      "  jsonld    events and claims in the terms of schema.org",
      "  plover    event data, one event a row: CAMEO and PLOVER codes, ISO alpha-3",
      "",
      "Examples:",
      "  chancery export ics --with Sweden --output sweden.ics",
      "  chancery export atom --since 2024-02-01 samples/"
    })
final class ExportCommand implements Callable<Integer> {
  /** The formats. */
  enum Format {
    ics,
    atom,
    csv,
    jsonl,
    markdown,
    jsonld,
    plover
  }

  private final Office office;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; see below.")
  private Format format = Format.jsonl;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Reports to ask instead of the ledger's file.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private final FilterOptions filter = new FilterOptions();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "For atom: what reports published on DAY or later have changed.")
  private @Nullable DayArgument since;

  @Option(names = "--all", description = "For ics: what is over too, not only what is to come.")
  private boolean all;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to FILE, all of it or nothing (default: standard output).")
  private @Nullable Path output;

  ExportCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    if (all && format != Format.ics) {
      throw filter.refused("--all is for ics; " + format + " has all events");
    }
    if (format == Format.atom) {
      return feed();
    }
    if (since != null) {
      throw filter.refused("--since is for atom; for " + format + " give --between or --as-of");
    }
    Filter wanted = filter.filter();
    return switch (format) {
      case ics -> calendar(wanted);
      case markdown -> write(Selection.ALL.heads(), ledger -> new MarkdownBrief(ledger, wanted));
      case csv -> write(events(wanted), ledger -> new EventTable(ledger, wanted));
      // The title of a report may stand in its text alone.
      case jsonld -> write(events(wanted).whole(), ledger -> new LinkedData(ledger, wanted));
      case plover -> write(events(wanted), ledger -> new CodedTable(ledger, wanted));
      case jsonl, atom ->
          write(events(wanted), ledger -> Document.ofLines(() -> JsonLines.events(ledger, wanted)));
    };
  }

  private int feed() {
    DayArgument from = since;
    if (from == null) {
      throw filter.refused("from when on? Give --since DAY, e.g. --since 2024-02-23");
    }
    if (asOf.day() != null) {
      throw filter.refused("atom has what is new until the latest report; leave out --as-of");
    }
    Filter wanted = filter.filter();
    return office.recall(
        paths,
        Selections.now(wanted).reportedSince(from.first()),
        history ->
            office
                .console()
                .write(
                    new FeedExport(
                        history.since(from.first()), history.present(), wanted, from.first()),
                    output));
  }

  private int calendar(Filter wanted) {
    return office.answer(
        paths,
        Selection.ALL.heads(),
        asOf,
        ledger -> {
          CalendarExport calendar = new CalendarExport(ledger, wanted, all);
          if (calendar.undated() > 0) {
            office
                .console()
                .complain(
                    Counts.of(calendar.undated(), "event")
                        + " without a day left out; 'chancery brief' has them");
          }
          if (calendar.isEmpty()) {
            office
                .console()
                .complain(
                    all
                        ? "the calendar is empty: no event that is asked for has a day"
                        : "the calendar is empty: nothing to come has a day;"
                            + " --all has what is over too");
          }
          return office.console().write(calendar, output);
        });
  }

  /** Exports that are about the events alone need only those. */
  private Selection events(Filter wanted) {
    return asOf.day() == null ? Selections.now(wanted) : Selections.ever(wanted);
  }

  private int write(Selection selection, Function<Ledger, Document> document) {
    return office.answer(
        paths, selection, asOf, ledger -> office.console().write(document.apply(ledger), output));
  }
}
