package org.chancery.app.page;

import java.util.List;
import org.chancery.app.page.Catalogue.Item;
import org.chancery.app.serve.Snapshot;
import org.chancery.ledger.Event;
import org.chancery.present.Section;

/** The first page: when, what is to come, what is in dispute, and who with whom. */
final class OverviewPage implements Page {
  private static final int LINES = 60;
  private static final int BESIDE = 6;

  private final Catalogues catalogues;

  OverviewPage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public void prepare(Snapshot snapshot) {
    catalogues.of(snapshot);
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = catalogues.of(request.snapshot());
    Question question = Question.of(request.query());
    List<Item> items = catalogue.answer(question);
    List<Event> events = items.stream().map(Item::event).toList();
    Paging paging =
        Paging.of(events.size(), question.page(), LINES, page -> question.page(page).at("/"));
    Overview view =
        new Overview(
            Frame.of("Overview", path(), request.snapshot(), catalogue, "brush"),
            FilterForm.of(path(), question, catalogue.outletNames()),
            Timeline.of(
                paging.of(events), question, catalogue.reports(), catalogue.agenda().asOf()),
            paging,
            toCome(items, catalogue),
            question.page(1).at("/brief"),
            events.stream()
                .filter(event -> !event.disputes().isEmpty())
                .limit(BESIDE)
                .map(event -> EventRow.of(event, catalogue.reports()))
                .toList(),
            question.inDispute().at("/"),
            Matrix.of(items, catalogue.parties(), question));
    return Rendered.of(Templates.document("overview", view));
  }

  private static List<EventRow> toCome(List<Item> items, Catalogue catalogue) {
    List<Event> events =
        items.stream().filter(item -> item.section() == Section.TO_COME).map(Item::event).toList();
    return catalogue.agenda().sections(events).getOrDefault(Section.TO_COME, List.of()).stream()
        .limit(BESIDE)
        .map(event -> EventRow.of(event, catalogue.reports()))
        .toList();
  }
}
