package org.chancery.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as an analyst would send it on: what is to come, what has been, what is in dispute.
 * Nothing in it depends on the day on which it is printed; 'to come' is as of the latest report.
 */
public final class Brief {
  private static final String NAME = "Chancery brief";

  private final List<Event> events;
  private final Reports reports;
  private final Style style;
  private final int limit;

  /**
   * Makes the brief.
   *
   * @param ledger the ledger
   * @param filter which events are wanted
   * @param style how it is set
   * @param limit how many events a section shows at the most; 0 for all
   */
  public Brief(Ledger ledger, Filter filter, Style style, int limit) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
    this.style = style;
    this.limit = limit == 0 ? Integer.MAX_VALUE : limit;
  }

  /** Returns the lines, of 80 columns at the most, without line feeds. */
  public List<String> lines() {
    Agenda agenda = new Agenda(reports);
    List<String> lines = new ArrayList<>(heading(agenda.asOf()));
    agenda
        .sections(events)
        .forEach((section, members) -> lines.addAll(section(section.title(), members)));
    List<Event> disputed = events.stream().filter(event -> !event.disputes().isEmpty()).toList();
    if (!disputed.isEmpty()) {
      lines.addAll(disputes(disputed));
    }
    if (!events.isEmpty()) {
      lines.add("");
      lines.add(style.quiet("Ask further: chancery explain ID (the first letters of it will do)"));
    }
    return lines;
  }

  private List<String> heading(@Nullable LocalDate asOf) {
    String of = Counts.of(reports.count(), "report");
    String day =
        asOf == null
            ? "of " + of + (reports.count() == 1 ? " without a date" : ", none of a known date")
            : "as of " + asOf + ", the latest of " + of;
    String counts = events.isEmpty() ? "no events" : Counts.of(events.size(), "event");
    List<String> lines = new ArrayList<>(Wrap.lines(NAME + " " + day + ": " + counts, Wrap.WIDTH));
    lines.set(0, style.heading(NAME) + lines.get(0).substring(NAME.length()));
    return lines;
  }

  private List<String> section(String title, List<Event> members) {
    List<String> lines = new ArrayList<>(title(title, members.size()));
    Entry entry = new Entry(reports, style);
    members.stream().limit(limit).forEach(event -> lines.addAll(entry.lines(event)));
    lines.addAll(more(members.size()));
    return lines;
  }

  private List<String> disputes(List<Event> disputed) {
    List<String> lines = new ArrayList<>(title("IN DISPUTE", disputed.size()));
    Disputes disputes = new Disputes(reports, style);
    disputed.stream()
        .limit(limit)
        .forEach(
            event -> {
              lines.addAll(Wrap.lines(Words.what(event), Wrap.WIDTH));
              lines.addAll(disputes.lines(event));
              lines.add(style.quiet("  " + event.id()));
            });
    lines.addAll(more(disputed.size()));
    return lines;
  }

  private List<String> title(String title, int count) {
    return List.of("", style.heading(title) + " (" + count + ")", "");
  }

  private List<String> more(int count) {
    return count <= limit
        ? List.of()
        : List.of("… and " + (count - limit) + " more: --limit 0 shows all");
  }
}
