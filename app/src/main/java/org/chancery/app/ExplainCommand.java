package org.chancery.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.present.Explanation;
import org.chancery.present.NearIds;
import org.chancery.store.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains one event. */
@Command(
    name = "explain",
    header = "Why the ledger holds an event: its history, its claims, their words.",
    footer = {"", "Example:", "  chancery explain visit-1a2b samples/"})
final class ExplainCommand implements Callable<Integer> {
  private static final int SHOWN = 8;

  private final Office office;

  @Parameters(
      index = "0",
      paramLabel = "EVENT",
      description = "The event's id, or as much of its beginning as no other event has.")
  private String event = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Reports to ask instead of the ledger's file.")
  private List<Path> paths = new ArrayList<>();

  ExplainCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.answer(paths, Selection.of(event).heads(), this::explain);
  }

  private int explain(Ledger ledger) {
    Console console = office.console();
    Optional<Event> exact = ledger.event(event);
    List<Event> found = exact.isPresent() ? List.of(exact.get()) : ledger.eventsStartingWith(event);
    if (found.size() == 1) {
      console.print(new Explanation(ledger, found.get(0), console.style()).lines().stream());
      return ExitCode.OK;
    }
    if (found.isEmpty()) {
      console.complain("chancery: no event has the id '" + event + "'.");
      NearIds.of(event, office.ids(paths, ledger))
          .forEach(id -> console.complain("  Did you mean " + id + "?"));
      console.complain("'chancery events' lists them all.");
    } else {
      console.complain("chancery: " + found.size() + " events begin with '" + event + "':");
      found.stream().limit(SHOWN).forEach(each -> console.complain("  " + each.id()));
    }
    return ExitCode.INPUT;
  }
}
