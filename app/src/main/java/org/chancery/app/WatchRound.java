package org.chancery.app;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.app.watch.FeedReader;
import org.chancery.app.watch.WebAddress;
import org.chancery.ledger.Change;
import org.chancery.ledger.History;
import org.chancery.present.ChangeLines;
import org.chancery.present.Counts;
import org.chancery.present.Filter;
import org.chancery.present.JsonLines;
import org.chancery.store.JdbcStore;
import org.chancery.store.WatchBook;
import org.chancery.store.WatchedFeed;

/** Asks all feeds once: what is new is read, folded and told. */
final class WatchRound {
  private final Office office;
  private final JdbcStore store;
  private final FeedReader reader;
  private final List<WebAddress> feeds;
  private final FormatOption format;
  private final Stop stop;
  private int rounds;
  private int fresh;

  WatchRound(
      Office office,
      JdbcStore store,
      FeedReader reader,
      List<WebAddress> feeds,
      FormatOption format,
      Stop stop) {
    this.office = office;
    this.store = store;
    this.reader = reader;
    this.feeds = feeds;
    this.format = format;
    this.stop = stop;
  }

  /** Makes rounds until the user stops it. */
  int repeat(Duration every) {
    while (true) {
      run();
      office.console().progress().show("waiting for the next round; Ctrl-C stops …");
      stop.await(every);
    }
  }

  /**
   * Makes one round.
   *
   * @return the exit code
   */
  int run() {
    // The ledger notes microseconds: what is read in this one is read since.
    Instant start = office.clock().instant().truncatedTo(ChronoUnit.MICROS);
    ReadingDesk desk = office.desk(store, tally -> stop.check());
    try {
      for (WebAddress feed : feeds) {
        office.console().progress().show("asking " + feed + " …");
        read(feed, desk);
        stop.check();
      }
    } finally {
      fresh += desk.tally().fresh();
    }
    store.fold();
    tell(desk, start);
    return office.complain(desk.problems());
  }

  private void tell(ReadingDesk desk, Instant start) {
    Console console = office.console();
    int read = desk.tally().fresh();
    if (read > 0) {
      History history = store.history(Selections.now(Filter.ALL).readSince(start));
      List<Change> changes = history.sinceRead(start);
      console.print(
          format.json()
              ? JsonLines.changes(changes, Filter.ALL)
              : new ChangeLines(history.present(), console.style()).lines(changes, Filter.ALL));
    }
    // Later ones that bring nothing are not worth a line.
    rounds++;
    if (!format.json() && (read > 0 || rounds == 1)) {
      console.print(Stream.of(line(read)));
    }
  }

  private String line(int reports) {
    return Counts.of(reports, "new report")
        + " of "
        + Counts.of(feeds.size(), "feed")
        + " read into "
        + store.name();
  }

  /** Returns what all rounds together have read, in a line. */
  String total() {
    return line(fresh);
  }

  /** What a feed's server said of it is noted when its reports are kept: not before. */
  private void read(WebAddress feed, ReadingDesk desk) {
    WatchBook book = store.watchBook();
    WatchedFeed known = book.feed(feed.toString());
    WatchedFeed now = reader.read(feed, known, desk);
    desk.finish();
    if (!now.equals(known)) {
      book.note(now);
    }
  }
}
