package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ledger.Event;
import org.chancery.ledger.Source;
import org.chancery.model.Claim;
import org.jspecify.annotations.Nullable;

/** The sources of an event as a tree: who it goes back to, by which chains, in which reports. */
final class SourceTree {
  private static final int MARGIN = 2;
  private static final int STEP = 3;

  private final Reports reports;
  private final Map<String, String> lineages;
  private final Style style;

  SourceTree(Reports reports, Map<String, String> lineages, Style style) {
    this.reports = reports;
    this.lineages = lineages;
    this.style = style;
  }

  /** Returns a branch for each independent source. */
  List<String> lines(Event event) {
    List<String> lines = new ArrayList<>();
    int last = event.sources().size() - 1;
    for (int i = 0; i <= last; i++) {
      Source source = event.sources().get(i);
      lines.addAll(branch(" ".repeat(MARGIN), source.name(), i == last));
      lines.addAll(chains(source, " ".repeat(MARGIN) + (i == last ? "   " : "│  ")));
    }
    return lines;
  }

  private List<String> chains(Source source, String margin) {
    Map<String, TreeSet<String>> told = new TreeMap<>();
    for (Claim claim : source.claims()) {
      told.computeIfAbsent(Chain.of(claim, reports).text(), c -> new TreeSet<>())
          .add(claim.report());
    }
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, TreeSet<String>> chain : told.entrySet()) {
      boolean last = ++at == told.size();
      boolean named = !chain.getKey().isEmpty();
      String inner = named ? margin + (last ? "   " : "│  ") : margin;
      if (named) {
        lines.addAll(branch(margin, chain.getKey(), last));
      }
      for (String report : chain.getValue()) {
        boolean end = report.equals(chain.getValue().last()) && (named || last);
        branch(inner, report + copy(report), end).forEach(line -> lines.add(style.quiet(line)));
      }
    }
    return lines;
  }

  private String copy(String report) {
    @Nullable String lineage = lineages.get(report);
    return lineage == null || lineage.equals(report) ? "" : " (the same copy as " + lineage + ")";
  }

  private static List<String> branch(String margin, String text, boolean last) {
    List<String> lines = Wrap.lines(text, Wrap.WIDTH - margin.length() - STEP);
    List<String> branch = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String twig = i > 0 ? (last ? "   " : "│  ") : last ? "└─ " : "├─ ";
      branch.add(margin + twig + lines.get(i));
    }
    return branch;
  }
}
