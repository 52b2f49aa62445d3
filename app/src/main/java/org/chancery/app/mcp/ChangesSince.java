package org.chancery.app.mcp;

import java.time.LocalDate;
import java.util.List;
import org.chancery.app.Selections;
import org.chancery.ledger.Change;
import org.chancery.ledger.History;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.present.Filter;
import org.chancery.present.Reports;
import org.chancery.present.Words;
import org.chancery.store.JdbcStore;

/** What is new. */
final class ChangesSince implements Tool {
  private static final int EVIDENCE = 3;

  /** A change, with the claims that brought it. */
  record Changed(
      String event,
      String what,
      Kind kind,
      Change.What change,
      String from,
      String to,
      Answers.Part<Answers.Said> claims) {
    static Changed of(Change change, Reports reports) {
      return new Changed(
          change.event().id(),
          Words.what(change.event()),
          change.event().kind(),
          change.what(),
          change.from(),
          change.to(),
          Answers.Part.of(change.grounds(), EVIDENCE)
              .map(claim -> Answers.Said.of(claim, reports)));
    }
  }

  @Override
  public String name() {
    return "changes_since";
  }

  @Override
  public String title() {
    return "What has changed since a day";
  }

  @Override
  public String description() {
    return "Tells what the reports published on a day or later have changed: new events, events"
        + " that have reached another stage, other dates, new disputes, confirmations by others."
        + " Each change has the words that brought it and the id of their report.";
  }

  @Override
  public Object answer(Arguments arguments, JdbcStore store) {
    arguments.text("since");
    DateSpan since = arguments.days("since");
    LocalDate day = since == null ? null : since.start();
    if (day == null) {
      throw new Refusal("'since' is missing");
    }
    Filter filter = arguments.filter();
    History history = store.history(Selections.now(filter).reportedSince(day));
    Reports reports = new Reports(history.present().reports());
    List<Change> changes =
        history.since(day).stream().filter(change -> filter.admits(change.event())).toList();
    return Answers.Part.of(changes, arguments.limit()).map(change -> Changed.of(change, reports));
  }
}
