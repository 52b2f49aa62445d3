package org.chancery.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Gate;
import org.chancery.annotate.nlp.SentenceSplitter;
import org.chancery.clean.CleanReport;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * What the gate lets through of some reports; headlines, which are all parsed, do not count.
 *
 * @param name what the reports are called
 * @param sentences how many sentences there are
 * @param admitted how many of them it lets through
 * @param characters how long they are together
 * @param parsed how long those are that it lets through
 */
record GateRow(String name, int sentences, int admitted, long characters, long parsed) {
  private static final double HUNDRED = 100;

  /** Cleans the reports and holds them to the gate, on all cores. */
  static GateRow of(String name, List<Report> reports, Cleaner cleaner, Gate gate) {
    return reports.parallelStream()
        .map(report -> one(name, cleaner.clean(report), gate))
        .reduce(new GateRow(name, 0, 0, 0, 0), GateRow::plus);
  }

  private static GateRow one(String name, CleanReport clean, Gate gate) {
    List<Span> spans = new SentenceSplitter().split(clean.report().text(), clean.blocks());
    BitSet admitted = gate.admit(clean, spans);
    long characters = spans.stream().mapToLong(Span::length).sum();
    long parsed = admitted.stream().mapToLong(at -> spans.get(at).length()).sum();
    return new GateRow(name, spans.size(), admitted.cardinality(), characters, parsed);
  }

  private GateRow plus(GateRow other) {
    return new GateRow(
        name,
        sentences + other.sentences,
        admitted + other.admitted,
        characters + other.characters,
        parsed + other.parsed);
  }

  /** Returns it as a row of a table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f %% | %.0f %% |",
        name,
        sentences,
        HUNDRED * admitted / sentences,
        HUNDRED * parsed / characters);
  }
}
