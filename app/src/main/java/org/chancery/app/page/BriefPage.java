package org.chancery.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.app.page.BriefView.Part;
import org.chancery.app.page.Catalogue.Item;
import org.chancery.ledger.Event;
import org.chancery.model.DateSpan;
import org.chancery.present.Counts;
import org.chancery.present.Days;
import org.chancery.present.Section;

/** What is to come, what has been, what is in dispute: the brief that the command prints. */
final class BriefPage implements Page {
  private static final int SHOWN = 40;

  @Override
  public String path() {
    return "/brief";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    Question question = Question.of(request.query());
    List<Item> items = catalogue.answer(question);
    List<Part> parts = new ArrayList<>();
    for (Section section : Section.values()) {
      add(section.title(), Catalogue.section(section, items), catalogue, parts);
    }
    List<Event> disputed =
        items.stream().map(Item::event).filter(event -> !event.disputes().isEmpty()).toList();
    add("IN DISPUTE", disputed, catalogue, parts);
    BriefView view =
        new BriefView(
            Frame.of("Brief", path(), request.snapshot(), catalogue),
            FilterForm.of(path(), question, catalogue.outletNames()),
            heading(catalogue, items.size()),
            parts);
    return Rendered.of(Templates.document("brief", view));
  }

  private static String heading(Catalogue catalogue, int events) {
    String of = Counts.of(catalogue.reports().count(), "report");
    String counts = events == 0 ? "no events" : Counts.of(events, "event");
    return catalogue.agenda().asOf() == null
        ? "Of " + of + ": " + counts
        : "As of "
            + Days.text(DateSpan.day(catalogue.agenda().asOf()))
            + ", the latest of "
            + of
            + ": "
            + counts;
  }

  private static void add(String title, List<Event> events, Catalogue catalogue, List<Part> parts) {
    if (events.isEmpty()) {
      return;
    }
    String words = title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    parts.add(
        new Part(
            title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
            words + " (" + events.size() + ")",
            events.stream()
                .limit(SHOWN)
                .map(event -> EventRow.of(event, catalogue.reports()))
                .toList(),
            Math.max(0, events.size() - SHOWN)));
  }
}
