package org.chancery.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Change;
import org.chancery.ledger.Event;
import org.chancery.ledger.History;
import org.chancery.model.Claim;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.chancery.present.Explanation;
import org.chancery.present.Style;
import org.chancery.store.JdbcStore;
import org.chancery.store.Selection;

/** The questions a ledger is kept for, asked of the store as the commands ask it. */
final class Questions {
  private static final int WEEK = 7;

  private final JdbcStore store;
  private final List<String> ids;
  private final List<String> states;
  private final LocalDate last;
  private final Instant lateRead;

  /**
   * Makes the questions.
   *
   * @param states the states that have most events
   * @param last the last day of a report
   * @param lateRead when the last batch was read
   */
  Questions(JdbcStore store, List<String> states, LocalDate last, Instant lateRead) {
    this.store = store;
    this.ids = store.eventIds();
    this.states = List.copyOf(states);
    this.last = last;
    this.lateRead = lateRead;
  }

  /** Returns how long each takes. */
  List<Latency> ask() {
    return List.of(
        Latency.of("who says so? explain one event (claims)", this::explain),
        Latency.of("what is disputed between two states? (events)", this::disputed),
        Latency.of("what changed in the last week of reports? (changes)", this::reported),
        Latency.of("what changed by the reports read last? (changes)", this::read),
        Latency.of("how stood the meetings of two states? (events)", this::asOf),
        Latency.of("what have two states to do this month? (events)", this::month));
  }

  private int explain(int time) {
    String id = ids.get((int) ((long) time * 7919 % ids.size()));
    History history = store.history(Selection.of(id).heads());
    Event event = history.present().event(id).orElseThrow();
    new Explanation(history.present(), event, Style.PLAIN).lines();
    return event.claims().size();
  }

  private int disputed(int time) {
    return store
        .history(Selection.of(pair(time), Set.of()).heads().now(Set.of(), null, true))
        .present()
        .events()
        .size();
  }

  private int reported(int time) {
    LocalDate day = last.minusDays(WEEK - 1);
    List<Change> changes = store.history(Selection.ALL.heads().reportedSince(day)).since(day);
    return changes.size();
  }

  private int read(int time) {
    return store.history(Selection.ALL.heads().readSince(lateRead)).sinceRead(lateRead).size();
  }

  private int asOf(int time) {
    return store
        .history(Selection.of(pair(time), Set.of(Kind.MEETING)).heads())
        .asOf(last.minusYears(1))
        .events()
        .size();
  }

  private int month(int time) {
    LocalDate first = last.withDayOfMonth(1);
    List<Claim> claims =
        store
            .history(
                Selection.of(pair(time), Set.of())
                    .heads()
                    .now(Set.of(), new DateSpan(first, first.plusMonths(1).minusDays(1)), false))
            .present()
            .claims();
    return (int) claims.stream().map(Claim::event).distinct().count();
  }

  private List<String> pair(int time) {
    int one = time % states.size();
    int other = (one + 1 + time / states.size() % (states.size() - 1)) % states.size();
    return List.of(states.get(one), states.get(other));
  }
}
