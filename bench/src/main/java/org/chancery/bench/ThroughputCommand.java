package org.chancery.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.annotate.Gate;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.claim.gate.TriggerGate;
import org.chancery.claim.lexicon.LexiconLoader;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures how fast reports are read, by the parser's library on the same machine. */
@Command(
    name = "throughput",
    header =
        "How fast reports are read, as ratios to the parser's library, and what the gate does.",
    footer = {"", "Example:", "  bench/run throughput --shared ../shared"})
final class ThroughputCommand implements Callable<Integer> {
  private static final double MEGA = 1 << 20;

  @Mixin private SharedOption shared = new SharedOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Cleaner cleaner = new Cleaner();
    Gate gate = new TriggerGate(LexiconLoader.load());
    out.print("| reports | sentences | let through | of the text |\n|---|---|---|---|\n");
    for (String name : List.of("reuters-2017", "state-department-2021", "feeds-2022")) {
      out.println(GateRow.of(name, Reports.of(List.of(corpus(name))), cleaner, gate).row());
    }
    print(out, "(a) tokenising / reading, cleaning, gate", tokenising(cleaner, gate), 3);
    print(out, "(b) parsing / reading to the ledger", parsing(out), 4);
    print(out, "(c) first reading / second", again(), 50);
    return 0;
  }

  private Path corpus(String name) {
    return shared.path("corpus/" + name + ".jsonl");
  }

  private static void print(PrintWriter out, String what, double ratio, int bar) {
    out.printf(Locale.ROOT, "%s: %.1f (bar: %d)%n", what, ratio, bar);
    out.flush();
  }

  /** Both once to warm up, then measured. */
  private double tokenising(Cleaner cleaner, Gate gate) {
    Path file = corpus("reuters-2017");
    List<String> sentences = sentences(Reports.of(List.of(file)));
    double ours = 0;
    double theirs = 0;
    for (int time = 0; time < 3; time++) {
      ours = Stopwatch.seconds(() -> GateRow.of("", Reports.of(List.of(file)), cleaner, gate));
      theirs = Stopwatch.seconds(() -> ParserLibrary.tokens(sentences));
    }
    return theirs / ours;
  }

  private double parsing(PrintWriter out) {
    List<Path> files = List.of(corpus("state-department-2021"), corpus("feeds-2022"));
    Chancery chancery = Home.chancery();
    double ours = Stopwatch.seconds(() -> Chancery.fold(Home.read(chancery, Reports.of(files))));
    out.printf(Locale.ROOT, "peak heap: %.0f MB%n", peak() / MEGA);
    double theirs = LibraryCommand.measured(files);
    out.printf(Locale.ROOT, "reading %.1f s, parsing %.1f s%n", ours, theirs);
    return theirs / ours;
  }

  /** As a user does it: the command as a process, its start included. */
  private double again() {
    try (Workshop workshop = new Workshop()) {
      Program read =
          Program.chancery()
              .with("read", "--ledger")
              .with(workshop.file("ledger.db"))
              .with(corpus("state-department-2021"))
              .with(corpus("feeds-2022"));
      double first = Stopwatch.seconds(read::run);
      return first / Stopwatch.seconds(read::run);
    }
  }

  /** Returns every sentence of reports. */
  static List<String> sentences(List<Report> reports) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<String> sentences = new ArrayList<>();
    for (Report report : reports) {
      for (Span span : splitter.split(report.text(), new Span(0, report.text().length()))) {
        sentences.add(span.of(report.text()));
      }
    }
    return sentences;
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
