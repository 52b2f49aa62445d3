package org.chancery.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Span;
import org.chancery.present.Finding;
import org.chancery.store.JdbcStore;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;

/** Sentences that have some words, with their reports and the claims that rest on them. */
public final class Passages {
  private final List<Passage> passages;
  private final Ledger ledger;
  private final Map<String, List<Claim>> claims;
  private final Map<Fingerprint, CleanReport> reports = new HashMap<>();

  private Passages(List<Passage> passages, Ledger ledger) {
    this.passages = passages;
    this.ledger = ledger;
    this.claims = ledger.claims().stream().collect(Collectors.groupingBy(Claim::report));
    for (CleanReport clean : ledger.reports()) {
      reports.put(Fingerprint.of(clean.report().id(), clean.report().text()), clean);
    }
  }

  /** Returns the sentences of a ledger that have all the words, by report and place. */
  public static Passages find(SearchWords words, JdbcStore store) {
    List<Passage> passages = store.search(words);
    Set<String> told =
        passages.stream().map(passage -> passage.report().id()).collect(Collectors.toSet());
    return new Passages(
        passages,
        told.isEmpty()
            ? new Ledger(List.of(), List.of(), List.of(), Map.of())
            : store.historyOf(told).present());
  }

  /** Returns how many sentences there are. */
  public int count() {
    return passages.size();
  }

  /** Returns the part of the ledger that they are about. */
  public Ledger ledger() {
    return ledger;
  }

  /** Returns each sentence and the events that rest on it. */
  public List<Finding> findings() {
    return each(passage -> Stream.of(finding(passage)));
  }

  /** Returns the claims that rest on the sentences, each once, in the order of these. */
  public List<Claim> claims() {
    return each(this::resting).stream().distinct().toList();
  }

  /** What a report's other version says is passed over. */
  private <T> List<T> each(Function<Found, Stream<T>> what) {
    return passages.stream()
        .flatMap(
            passage ->
                Stream.ofNullable(reports.get(passage.report()))
                    .map(report -> new Found(report, passage.span())))
        .flatMap(what)
        .toList();
  }

  private record Found(CleanReport report, Span span) {}

  private Finding finding(Found found) {
    return Finding.of(found.report(), found.span(), told(found.report()));
  }

  private Stream<Claim> resting(Found found) {
    return Finding.resting(found.report(), found.span(), told(found.report())).stream();
  }

  private List<Claim> told(CleanReport report) {
    return claims.getOrDefault(report.report().id(), List.of());
  }
}
