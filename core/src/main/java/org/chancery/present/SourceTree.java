package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ledger.Event;
import org.chancery.ledger.Source;
import org.chancery.model.Claim;
import org.jspecify.annotations.Nullable;

/** The sources of an event as a tree: who it goes back to, by which chains, in which reports. */
public final class SourceTree {
  /**
   * An independent source.
   *
   * @param name who it is
   * @param chains the ways by which its word came to be printed
   */
  public record Branch(String name, List<Twig> chains) {
    /** Copies the list. */
    public Branch {
      chains = List.copyOf(chains);
    }
  }

  /**
   * A way from the source to the page.
   *
   * @param chain the chain in words, empty if nobody is known
   * @param reports the reports that it ends in, by id
   */
  public record Twig(String chain, List<Leaf> reports) {
    /** Copies the list. */
    public Twig {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report.
   *
   * @param report its id
   * @param copyOf the id of the report that has the same copy, or null
   * @param claims its claims that go back to the source by the chain
   */
  public record Leaf(String report, @Nullable String copyOf, List<Claim> claims) {
    /** Copies the list. */
    public Leaf {
      claims = List.copyOf(claims);
    }
  }

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

  /** Returns the independent sources of an event. */
  public static List<Branch> branches(Event event, Reports reports, Map<String, String> lineages) {
    return event.sources().stream()
        .map(source -> new Branch(source.name(), twigs(source, reports, lineages)))
        .toList();
  }

  private static List<Twig> twigs(Source source, Reports reports, Map<String, String> lineages) {
    Map<String, Map<String, List<Claim>>> told = new TreeMap<>();
    for (Claim claim : source.claims()) {
      told.computeIfAbsent(Chain.of(claim, reports).text(), c -> new TreeMap<>())
          .computeIfAbsent(claim.report(), r -> new ArrayList<>())
          .add(claim);
    }
    List<Twig> twigs = new ArrayList<>();
    told.forEach(
        (chain, claims) -> {
          List<Leaf> leaves = new ArrayList<>();
          claims.forEach((id, made) -> leaves.add(new Leaf(id, copyOf(id, lineages), made)));
          twigs.add(new Twig(chain, leaves));
        });
    return twigs;
  }

  private static @Nullable String copyOf(String report, Map<String, String> lineages) {
    String lineage = lineages.get(report);
    return report.equals(lineage) ? null : lineage;
  }

  /** Returns a branch for each independent source. */
  List<String> lines(Event event) {
    List<String> lines = new ArrayList<>();
    List<Branch> branches = branches(event, reports, lineages);
    int last = branches.size() - 1;
    for (int i = 0; i <= last; i++) {
      Branch source = branches.get(i);
      lines.addAll(branch(" ".repeat(MARGIN), source.name(), i == last));
      lines.addAll(chains(source.chains(), " ".repeat(MARGIN) + (i == last ? "   " : "│  ")));
    }
    return lines;
  }

  private List<String> chains(List<Twig> chains, String margin) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (Twig chain : chains) {
      boolean last = ++at == chains.size();
      boolean named = !chain.chain().isEmpty();
      String inner = named ? margin + (last ? "   " : "│  ") : margin;
      if (named) {
        lines.addAll(branch(margin, chain.chain(), last));
      }
      int left = chain.reports().size();
      for (Leaf leaf : chain.reports()) {
        boolean end = --left == 0 && (named || last);
        branch(inner, leaf.report() + copy(leaf), end).forEach(l -> lines.add(style.quiet(l)));
      }
    }
    return lines;
  }

  private static String copy(Leaf leaf) {
    return leaf.copyOf() == null ? "" : " (the same copy as " + leaf.copyOf() + ")";
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
