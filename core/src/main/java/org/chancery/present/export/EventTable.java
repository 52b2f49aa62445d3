package org.chancery.present.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.ledger.Dispute;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Place;
import org.chancery.model.Role;
import org.chancery.present.Chain;
import org.chancery.present.Filter;
import org.chancery.present.Reports;

/** Events as a table (RFC 4180, UTF-8), one a row, that reads back to the same events. */
public final class EventTable implements Document {
  private static final List<String> BEFORE_ROLES =
      List.of("id", "kind", "stage", "start", "end", "place", "country");
  private static final List<String> AFTER_ROLES =
      List.of(
          "disputes",
          "independent_sources",
          "sources",
          "reports",
          "quote",
          "quote_report",
          "quote_start",
          "quote_end");

  private final List<Event> events;
  private final Reports reports;

  /** Makes the table of the events that pass the filter, by id. */
  public EventTable(Ledger ledger, Filter filter) {
    this.events = ledger.events().stream().filter(filter::admits).toList();
    this.reports = new Reports(ledger.reports());
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    List<String> head = new ArrayList<>(BEFORE_ROLES);
    for (Role role : Role.values()) {
      head.add(role.name().toLowerCase(Locale.ROOT));
    }
    head.addAll(AFTER_ROLES);
    Cells.write(head, events.stream().map(this::row), out);
  }

  private List<String> row(Event event) {
    DateSpan when = event.when();
    Place place = event.place();
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(event.kind().name());
    row.add(event.stage().name());
    row.add(Cells.text(when == null ? null : when.start()));
    row.add(Cells.text(when == null ? null : when.end()));
    row.add(Cells.text(place == null ? null : place.name()));
    row.add(Cells.text(place == null ? null : place.country()));
    for (Role role : Role.values()) {
      row.add(Cells.actors(event.roles().getOrDefault(role, List.of())));
    }
    row.add(Cells.list(event.disputes().stream().map(Dispute::about).toList()));
    row.add(Integer.toString(event.sources().size()));
    row.add(
        Cells.list(
            Chain.of(event.claims(), reports).stream()
                .map(Chain::text)
                .filter(text -> !text.isEmpty())
                .toList()));
    row.add(Cells.list(event.claims().stream().map(Claim::report).distinct().toList()));
    row.addAll(quote(event));
    return row;
  }

  /** The words of the latest claim, as the brief has them. */
  private static List<String> quote(Event event) {
    if (event.claims().isEmpty()) {
      return List.of("", "", "", "");
    }
    Claim claim = event.claims().get(event.claims().size() - 1);
    return List.of(
        claim.evidence().text(),
        claim.report(),
        Integer.toString(claim.evidence().span().start()),
        Integer.toString(claim.evidence().span().end()));
  }
}
