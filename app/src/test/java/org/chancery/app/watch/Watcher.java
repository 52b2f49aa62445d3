package org.chancery.app.watch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.app.Hands;
import org.chancery.store.WatchedFeed;

/** Watches a site with a clock that only waiting puts on. */
final class Watcher {
  /** From the answer to a request to the next. */
  static final Duration DELAY = Duration.ofSeconds(2);

  final List<Duration> waited = new ArrayList<>();
  private final Hands clock = new Hands();
  private final HostPace pace = new HostPace(DELAY, clock, this::wait);
  private final Fetcher fetcher;
  private final Robots robots;

  Watcher(Limits limits, Predicate<InetAddress> open, String... hosts) {
    fetcher =
        new Fetcher(
            new NamedHosts(List.of(hosts)),
            new AddressCheck(open),
            pace,
            limits,
            "Chancery/test",
            clock,
            this::wait);
    robots = new Robots(fetcher, pace, "chancery", clock);
  }

  /** One that may fetch from this machine and waits as long as users do. */
  static Watcher usual() {
    return new Watcher(Limits.USUAL, address -> true, "127.0.0.1");
  }

  private void wait(Duration time) {
    if (!time.isZero()) {
      waited.add(time);
      clock.on(time);
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** Lets time go by. */
  void on(Duration time) {
    clock.on(time);
  }

  /** Reads a feed of which nothing is known, and follows no links. */
  WatchedFeed read(String address, Desk desk) throws FetchException {
    return read(WatchedFeed.unknown(address), desk);
  }

  WatchedFeed read(WatchedFeed known, Desk desk) throws FetchException {
    return new FeedReader(fetcher, null, clock)
        .read(WebAddress.parse(known.address()), known, desk);
  }

  /** Reads a feed and the pages to which it leads. */
  WatchedFeed follow(WatchedFeed known, Desk desk) throws FetchException {
    return new FeedReader(fetcher, robots, clock)
        .read(WebAddress.parse(known.address()), known, desk);
  }
}
