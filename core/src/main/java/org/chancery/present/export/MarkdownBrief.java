package org.chancery.present.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ground;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Span;
import org.chancery.present.Agenda;
import org.chancery.present.Brief;
import org.chancery.present.Days;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.present.Sources;
import org.chancery.present.Words;

/**
 * The brief in Markdown, for a memorandum or a wiki. Each statement carries footnotes with the
 * words it rests on, who says so, and in which report at which characters they stand.
 */
public final class MarkdownBrief implements Document {
  private static final String MARKS = "\\`*_{}[]<>#|~&!$^";

  /** What some readers of Markdown make a link of, though nothing marks it as one. */
  private static final Pattern BARE_LINK =
      Pattern.compile("(?i)((?:https?|ftp|mailto|xmpp)(?=:)|www(?=\\.))");

  private static final int NOTES = 6;

  private final List<Event> events;
  private final Reports reports;

  /**
   * Makes the brief.
   *
   * @param ledger the ledger, with all its reports
   * @param filter which events are wanted
   */
  public MarkdownBrief(Ledger ledger, Filter filter) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    Footnotes notes = new Footnotes();
    lines.add("# Chancery brief");
    lines.add("");
    Agenda agenda = new Agenda(reports);
    lines.add(escaped(Brief.heading(reports, agenda.asOf(), events.size())));
    agenda
        .sections(events)
        .forEach(
            (section, members) -> {
              title(section.title(), members.size(), lines);
              members.forEach(event -> lines.add(item(event, notes)));
            });
    List<Event> disputed = events.stream().filter(event -> !event.disputes().isEmpty()).toList();
    if (!disputed.isEmpty()) {
      title("IN DISPUTE", disputed.size(), lines);
      disputed.forEach(event -> dispute(event, notes, lines));
    }
    lines.add("");
    lines.addAll(notes.lines());
    Document.ofLines(lines::stream).writeTo(out);
  }

  private static void title(String title, int count, List<String> lines) {
    lines.add("");
    String small = title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    lines.add("## " + small + " (" + count + ")");
    lines.add("");
  }

  private String item(Event event, Footnotes notes) {
    List<Claim> claims = event.claims();
    // Those that tell the stage it has reached are what the statement rests on, the latest first.
    List<Claim> telling = new ArrayList<>();
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).stage() == event.stage()) {
        telling.add(claims.get(i));
      }
    }
    List<Claim> shown = telling.isEmpty() ? claims : telling;
    String refs =
        shown.stream()
            .limit(NOTES)
            .map(claim -> notes.ref(cite(claim)))
            .distinct()
            .collect(Collectors.joining());
    return "- **"
        + Days.text(event.when())
        + "**, "
        + Words.stage(event.stage())
        + ": "
        + escaped(Words.what(event))
        + refs
        + (event.disputes().isEmpty() ? "" : " (in dispute)")
        + "  \n  "
        + escaped(Sources.text(event, reports))
        + "; "
        + escaped(event.id());
  }

  private void dispute(Event event, Footnotes notes, List<String> lines) {
    lines.add("- " + escaped(Words.what(event)) + "; " + escaped(event.id()));
    for (Dispute dispute : event.disputes()) {
      lines.add("  - " + escaped(dispute.about()));
      for (Claim claim : dispute.claims()) {
        String when = claim.when() == null ? "no date" : Days.text(claim.when().span());
        lines.add("    - " + Words.stage(claim.stage()) + ", " + when + notes.ref(cite(claim)));
      }
      for (Ground ground : dispute.grounds()) {
        Span span = ground.evidence().span();
        String source = ground.report() + ", characters " + span.start() + "–" + span.end();
        lines.add(
            "    - by other words" + notes.ref(new Citation(ground.evidence().text(), source)));
      }
    }
  }

  private Citation cite(Claim claim) {
    return Citation.of(claim, reports);
  }

  /** The notes of a brief, each once, numbered in the order in which they are referred to. */
  private static final class Footnotes {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    String ref(Citation citation) {
      String text = "“" + escaped(citation.quote()) + "” — " + escaped(citation.source());
      numbers.putIfAbsent(text, numbers.size() + 1);
      return "[^" + numbers.get(text) + "]";
    }

    List<String> lines() {
      return numbers.entrySet().stream()
          .map(note -> "[^" + note.getValue() + "]: " + note.getKey())
          .toList();
    }
  }

  /** Returns the text on one line, of which nothing is markup. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    SafeText.line(text)
        .chars()
        .forEach(
            c -> {
              if (MARKS.indexOf(c) >= 0) {
                out.append('\\');
              }
              out.append((char) c);
            });
    return BARE_LINK.matcher(out).replaceAll("$1\\\\");
  }
}
