package org.chancery.app.watch;

import java.time.Clock;
import java.time.Instant;
import org.chancery.model.Problem;
import org.chancery.read.Intake;
import org.chancery.read.WebReader;
import org.chancery.store.WatchedFeed;
import org.jspecify.annotations.Nullable;

/** Reads a feed as it stands on the web; whatever is wrong with it becomes a problem. */
public final class FeedReader {
  private final Fetcher fetcher;
  private final @Nullable Robots robots;
  private final Clock clock;
  private final WebReader reader = new WebReader();

  /**
   * Makes a reader.
   *
   * @param robots what servers ask of those who follow links, or null not to follow any
   */
  public FeedReader(Fetcher fetcher, @Nullable Robots robots, Clock clock) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.clock = clock;
  }

  /**
   * Reads what is new of a feed.
   *
   * @param address where it is
   * @param known what is noted of it
   * @param intake takes its entries' reports and all problems
   * @return what is to be noted of it once the reports are kept
   */
  public WatchedFeed read(WebAddress address, WatchedFeed known, Intake intake) {
    Instant notBefore = known.notBefore();
    if (notBefore != null && clock.instant().isBefore(notBefore)) {
      problem(address, "its server does not want to be asked before " + notBefore, intake);
      return known;
    }
    try {
      return fetcher.fetch(address, known, Fetcher.Gate.OPEN) instanceof Answer.Body body
          ? read(address, body, known, intake)
          : known.notBefore(null);
    } catch (FetchException e) {
      problem(address, e.reason(), intake);
      return known.notBefore(e.notBefore());
    }
  }

  private WatchedFeed read(WebAddress address, Answer.Body body, WatchedFeed known, Intake intake) {
    Follower follower = new Follower(fetcher, robots, address, known.followed(), intake);
    reader.feed(body.fetched(), follower);
    // What could not be read is fetched again, so that its problem is named again.
    return follower.entries() == 0
        ? WatchedFeed.unknown(address.toString())
        : new WatchedFeed(
            address.toString(), body.etag(), body.lastModified(), null, follower.followed());
  }

  private static void problem(WebAddress address, String reason, Intake intake) {
    intake.problem(new Problem(address.toString(), null, reason));
  }
}
