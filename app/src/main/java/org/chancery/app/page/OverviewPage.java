package org.chancery.app.page;

import java.util.List;
import java.util.Map;
import org.chancery.app.page.Catalogue.Item;
import org.chancery.app.serve.Query;
import org.chancery.app.serve.Snapshot;
import org.chancery.ledger.Event;
import org.chancery.present.Section;

/** The first page: when, what is to come, what is in dispute, and who with whom. */
final class OverviewPage implements Page {
  private static final int LINES = 60;
  private static final int BESIDE = 6;

  @Override
  public String path() {
    return "/";
  }

  @Override
  public void prepare(Snapshot snapshot) {
    Rendered unseen = render(snapshot, Question.of(new Query(Map.of())));
  }

  @Override
  public Rendered render(PageRequest request) {
    return render(request.snapshot(), Question.of(request.query()));
  }

  private Rendered render(Snapshot snapshot, Question question) {
    Catalogue catalogue = Catalogue.of(snapshot);
    List<Item> items = catalogue.answer(question);
    Paging paging =
        Paging.of(items.size(), question.page(), LINES, page -> question.page(page).at("/"));
    List<Event> disputed =
        items.stream()
            .map(Item::event)
            .filter(event -> !event.disputes().isEmpty())
            .limit(BESIDE)
            .toList();
    Overview view =
        new Overview(
            Frame.of("Overview", path(), snapshot, catalogue, "brush"),
            FilterForm.of(path(), question, catalogue.outletNames()),
            Timeline.of(
                paging.of(items).stream().map(Item::event).toList(),
                question,
                catalogue.reports(),
                catalogue.agenda().asOf()),
            paging,
            rows(Catalogue.section(Section.TO_COME, items), catalogue),
            question.page(1).at("/brief"),
            rows(disputed, catalogue),
            question.inDispute().at("/"),
            Matrix.of(items, catalogue.parties(), question));
    return Rendered.of(Templates.document("overview", view));
  }

  private static List<EventRow> rows(List<Event> events, Catalogue catalogue) {
    return events.stream()
        .limit(BESIDE)
        .map(event -> EventRow.of(event, catalogue.reports()))
        .toList();
  }
}
