package org.chancery.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.app.page.ChangesView.Entry;
import org.chancery.app.page.ChangesView.Move;
import org.chancery.ledger.Change;
import org.chancery.present.ChangeLines;
import org.chancery.present.Days;
import org.chancery.present.Reports;
import org.chancery.present.Words;

/** What has changed since a day, event by event. */
final class ChangesPage implements Page {
  private static final int EVENTS = 40;
  private static final int GROUNDS = 2;
  private static final long WEEK = 7;

  @Override
  public String path() {
    return "/changes";
  }

  @Override
  public Rendered render(PageRequest request) {
    Catalogue catalogue = Catalogue.of(request.snapshot());
    LocalDate latest = Objects.requireNonNullElse(catalogue.agenda().asOf(), LocalDate.EPOCH);
    LocalDate since = latest.minusDays(WEEK);
    String complaint = "";
    Optional<String> asked = request.query().first("since");
    if (asked.isPresent()) {
      try {
        since = Objects.requireNonNullElse(Days.span(asked.get()).start(), since);
      } catch (IllegalArgumentException e) {
        complaint = e.getMessage() + ".";
      }
    }
    List<List<Change>> byEvent = byEvent(request.snapshot().since(since), catalogue);
    String day = since.toString();
    Paging paging =
        Paging.of(
            byEvent.size(),
            Paging.page(request.query(), "page"),
            EVENTS,
            page -> "/changes?since=" + day + "&page=" + page);
    List<Entry> entries = new ArrayList<>();
    paging.of(byEvent).forEach(of -> entries.add(entry(of, catalogue.reports())));
    ChangesView view =
        new ChangesView(
            Frame.of("Changes", path(), request.snapshot(), catalogue),
            day,
            complaint,
            entries,
            paging);
    return Rendered.of(Templates.document("changes", view));
  }

  /** What was told last comes first. */
  private static List<List<Change>> byEvent(List<Change> changes, Catalogue catalogue) {
    Map<String, List<Change>> byId = new LinkedHashMap<>();
    changes.forEach(c -> byId.computeIfAbsent(c.event().id(), k -> new ArrayList<>()).add(c));
    return byId.values().stream()
        .sorted(
            Comparator.comparing(
                    (List<Change> of) -> catalogue.agenda().told(of.get(0).event()),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed())
        .toList();
  }

  private static Entry entry(List<Change> changes, Reports reports) {
    return new Entry(
        EventRow.of(changes.get(0).event(), reports),
        changes.stream().map(c -> move(c, reports)).toList());
  }

  private static Move move(Change change, Reports reports) {
    int count = change.grounds().size();
    return new Move(
        Words.lower(change.what()),
        ChangeLines.move(change),
        change.grounds().subList(Math.max(0, count - GROUNDS), count).stream()
            .map(claim -> Said.of(claim, reports))
            .toList());
  }
}
