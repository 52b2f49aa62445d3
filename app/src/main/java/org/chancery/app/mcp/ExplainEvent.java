package org.chancery.app.mcp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.present.NearIds;
import org.chancery.present.Reports;
import org.chancery.store.JdbcStore;
import org.chancery.store.Selection;

/** Why the ledger holds an event. */
final class ExplainEvent implements Tool {
  private static final int SHOWN = 8;

  @Override
  public String name() {
    return "explain_event";
  }

  @Override
  public String title() {
    return "Explain an event";
  }

  @Override
  public String description() {
    return "Tells why an event is believed: the history of its stages, every claim with its exact"
        + " words, its speaker, agency, outlet and report, its independent sources, and what about"
        + " it is in dispute with both sides. Ask it before stating that an event took place.";
  }

  @Override
  public Object answer(Arguments arguments, JdbcStore store) {
    String id = arguments.text("event");
    Ledger ledger = store.history(Selection.of(id).heads()).present();
    return Answers.Explained.of(
        event(id, ledger, store), new Reports(ledger.reports()), arguments.limit());
  }

  private static Event event(String id, Ledger ledger, JdbcStore store) {
    Optional<Event> exact = ledger.event(id);
    if (exact.isPresent()) {
      return exact.get();
    }
    List<Event> found = ledger.eventsStartingWith(id);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      List<String> near = NearIds.of(id, store.eventIds());
      throw new Refusal(
          "no event has the id '"
              + id
              + "'"
              + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
              + "; find_events gives the ids");
    }
    throw new Refusal(
        found.size()
            + " events begin with '"
            + id
            + "': "
            + found.stream().limit(SHOWN).map(Event::id).collect(Collectors.joining(", "))
            + (found.size() > SHOWN ? ", …" : "")
            + "; give more of the id");
  }
}
