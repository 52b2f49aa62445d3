package org.chancery.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;

/** Why the ledger holds an event: its history, and every claim with the words it rests on. */
public final class Explanation {
  private final Event event;
  private final Map<String, String> lineages;
  private final Reports reports;
  private final Style style;

  /**
   * Makes the explanation.
   *
   * @param ledger the ledger
   * @param event one of its events
   * @param style how it is set
   */
  public Explanation(Ledger ledger, Event event, Style style) {
    this.event = event;
    this.lineages = ledger.lineages();
    this.reports = new Reports(ledger.reports());
    this.style = style;
  }

  /** Returns the lines, of 80 columns at the most, without line feeds. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(Words.what(event), Wrap.WIDTH)) {
      lines.add(style.heading(line));
    }
    lines.add(Words.stage(event.stage()) + ", " + Days.text(event.when()));
    lines.add(event.id());
    lines.addAll(title("HISTORY"));
    for (Event.StageReport step : event.history()) {
      lines.add(
          "  "
              + Wrap.pad(step.reported() == null ? "undated" : Days.text(step.reported()), 20)
              + Wrap.pad(Words.stage(step.stage()), 14)
              + step.report());
    }
    lines.addAll(title("SOURCES (" + event.sources().size() + " independent)"));
    lines.addAll(new SourceTree(reports, lineages, style).lines(event));
    lines.addAll(title("CLAIMS"));
    ClaimText text = new ClaimText(reports, style);
    for (Claim claim : event.claims()) {
      List<String> statement = text.statement(claim);
      statement.forEach(line -> lines.add(line));
      lines.addAll(text.grounds(claim));
    }
    if (!event.disputes().isEmpty()) {
      lines.addAll(title("IN DISPUTE"));
      lines.addAll(new Disputes(reports, style).lines(event));
    }
    return lines;
  }

  private List<String> title(String title) {
    return List.of("", style.heading(title), "");
  }
}
