package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.BlockType;
import org.chancery.model.Claim;
import org.chancery.model.Origin;
import org.chancery.model.Publication;
import org.jspecify.annotations.Nullable;

/** The ledger for a reader: claims, events and reports as lines of 80 columns at the most. */
public final class TextLines {
  private final Ledger ledger;
  private final Reports reports;
  private final Style style;

  /** Makes the text of a ledger. */
  public TextLines(Ledger ledger, Style style) {
    this.ledger = ledger;
    this.reports = new Reports(ledger.reports());
    this.style = style;
  }

  /** Returns the claims that pass the filter, each with its words, its chain and its report. */
  public Stream<String> claims(Filter filter) {
    ClaimText text = new ClaimText(reports, style);
    return ledger.claims().stream().filter(filter::admits).flatMap(claim -> claim(claim, text));
  }

  private Stream<String> claim(Claim claim, ClaimText text) {
    List<String> lines = new ArrayList<>();
    lines.add(style.heading(Words.kind(claim.kind())) + "  " + style.quiet(claim.event()));
    text.statement(claim).forEach(line -> lines.add(line));
    lines.addAll(text.grounds(claim));
    lines.add("");
    return lines.stream();
  }

  /** Returns the events that pass the filter, as the brief has them but by id. */
  public Stream<String> events(Filter filter) {
    Entry entry = new Entry(reports, style);
    return ledger.events().stream()
        .filter(filter::admits)
        .flatMap(event -> entry.lines(event).stream());
  }

  /** Returns the reports: id, title, origin, and when it was published and why we think so. */
  public Stream<String> reports() {
    return ledger.reports().stream().flatMap(this::report);
  }

  private Stream<String> report(CleanReport clean) {
    List<String> lines = new ArrayList<>();
    String title = Titles.of(clean);
    lines.add(style.heading(clean.report().id()));
    if (title != null) {
      lines.addAll(Wrap.indented(title, 4));
    }
    Origin origin = clean.origin();
    lines.addAll(Wrap.indented(published(origin.publication()), 4));
    List<String> facts = new ArrayList<>();
    if (origin.outlet() != null) {
      facts.add("outlet " + origin.outlet());
    }
    if (origin.agency() != null) {
      facts.add("agency " + origin.agency());
    }
    int furniture = clean.blocks(BlockType.FURNITURE).size();
    facts.add(Counts.of(furniture, "block") + " of furniture set aside");
    String lineage = ledger.lineages().get(clean.report().id());
    if (lineage != null) {
      boolean first = lineage.equals(clean.report().id());
      facts.add(first ? "its copy is in other reports" : "the same copy as " + lineage);
    }
    Wrap.indented(String.join("; ", facts), 4).forEach(line -> lines.add(style.quiet(line)));
    return lines.stream();
  }

  private static String published(@Nullable Publication publication) {
    return publication == null
        ? "undated"
        : Days.text(publication.span())
            + ", "
            + Words.lower(publication.how())
            + ": "
            + publication.why();
  }
}
