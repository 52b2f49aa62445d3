package org.chancery.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.present.Findings;
import org.chancery.present.Reports;
import org.chancery.present.Words;
import org.chancery.store.JdbcStore;
import org.chancery.store.Passage;
import org.chancery.store.SearchWords;

/** Claims by their words. */
final class SearchClaims implements Tool {
  /** A claim and the event it is about. */
  record Hit(String event, Kind kind, String sides, Answers.Said claim) {
    static Hit of(Claim claim, Reports reports) {
      return new Hit(
          claim.event(),
          claim.kind(),
          Words.sides(claim.kind(), claim.roles(), claim.place()),
          Answers.Said.of(claim, reports));
    }
  }

  @Override
  public String name() {
    return "search_claims";
  }

  @Override
  public String title() {
    return "Search claims by their words";
  }

  @Override
  public String description() {
    return "Finds claims by the words of the sentences they rest on; the names of their sides count"
        + " as words of these. All words must be there; case, accents and English endings do not"
        + " matter. Each claim has its exact words, its speaker, its report and its event's id.";
  }

  @Override
  public Object answer(Arguments arguments, JdbcStore store) {
    List<Passage> passages = store.search(words(arguments.text("words")));
    if (passages.isEmpty()) {
      return Answers.Part.of(List.of(), arguments.limit());
    }
    Ledger ledger =
        store
            .historyOf(
                passages.stream().map(each -> each.report().id()).collect(Collectors.toSet()))
            .present();
    Reports reports = new Reports(ledger.reports());
    return Answers.Part.of(claims(passages, ledger), arguments.limit())
        .map(claim -> Hit.of(claim, reports));
  }

  /** Returns the claims that rest on the sentences, each once, in the order of these. */
  private static List<Claim> claims(List<Passage> passages, Ledger ledger) {
    Findings findings = new Findings(ledger);
    return passages.stream()
        .flatMap(passage -> findings.claimsAt(passage.report(), passage.span()).stream())
        .distinct()
        .toList();
  }

  /** What stands between quotation marks must follow each other. */
  private static SearchWords words(String text) {
    List<String> parts = List.of(text.split("\"", -1));
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      typed.addAll(i % 2 == 1 ? List.of(parts.get(i)) : List.of(parts.get(i).split("\\s+", -1)));
    }
    try {
      return SearchWords.of(typed);
    } catch (IllegalArgumentException e) {
      throw new Refusal("'words': " + e.getMessage());
    }
  }
}
