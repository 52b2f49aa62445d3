package org.chancery.app.mcp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chancery.app.Selections;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.ledger.Ledger;
import org.chancery.model.DateSpan;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;

/** Who met whom, when, and how far it has got. */
final class FindEvents implements Tool {
  @Override
  public String name() {
    return "find_events";
  }

  @Override
  public String title() {
    return "Find diplomatic events";
  }

  @Override
  public String description() {
    return "Finds visits, meetings, calls, agreements, transfers and measures between states and"
        + " their officials, the latest first, by sides, days, kind and stage. Each event has the"
        + " stage it has reached (planned is not happened), how many independent sources it has,"
        + " whether they disagree, and the words it rests on with the id of their report.";
  }

  @Override
  public Object answer(Arguments arguments, JdbcStore store) {
    Filter filter = arguments.filter();
    DateSpan asOf = arguments.days("as_of");
    History history =
        store.history(asOf == null ? Selections.now(filter) : Selections.ever(filter));
    LocalDate day = asOf == null ? null : asOf.end();
    Ledger ledger = day == null ? history.present() : history.asOf(day);
    Reports reports = new Reports(ledger.reports());
    List<Event> events =
        ledger.events().stream()
            .filter(filter::admits)
            .sorted(
                Comparator.comparing(
                        FindEvents::day, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Event::id))
            .toList();
    return Answers.Part.of(events, arguments.limit())
        .map(event -> Answers.Brief.of(event, reports));
  }

  private static @Nullable LocalDate day(Event event) {
    DateSpan when = event.when();
    return when == null ? null : when.firstKnown();
  }
}
