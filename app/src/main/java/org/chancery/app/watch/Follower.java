package org.chancery.app.watch;

import java.util.HashSet;
import java.util.Set;
import org.chancery.ledger.Fingerprint;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.read.Intake;
import org.chancery.read.WebReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes a feed's entries, and where one is no more than a teaser, the page to which it leads in its
 * place. Each teaser is followed once: {@link #followed} says which need not be again.
 */
final class Follower implements Intake {
  /** A shorter text is no story but the beginning of one, or what it is about. */
  private static final int TEASER = 800;

  private final Fetcher fetcher;
  private final @Nullable Robots robots;
  private final WebAddress feed;
  private final Set<String> before;
  private final Intake next;
  private final WebReader reader = new WebReader();
  private final Set<String> followed = new HashSet<>();
  private int entries;

  /**
   * Takes the entries of a feed.
   *
   * @param robots what servers ask of those who follow links, or null to follow none
   * @param before the entries that have been followed already
   * @param next takes the reports
   */
  Follower(
      Fetcher fetcher, @Nullable Robots robots, WebAddress feed, Set<String> before, Intake next) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.feed = feed;
    this.before = before;
    this.next = next;
  }

  /** Returns those of the entries taken whose links have been followed, now or before. */
  Set<String> followed() {
    return followed;
  }

  /** Returns how many entries were taken. */
  int entries() {
    return entries;
  }

  @Override
  public void problem(Problem problem) {
    next.problem(problem);
  }

  @Override
  public void report(Report entry) {
    entries++;
    String link = entry.url();
    Robots rules = robots;
    if (rules == null || link == null || !teaser(entry)) {
      next.report(entry);
      return;
    }
    String print = Fingerprint.of(entry.id(), entry.text()).sha256();
    if (before.contains(print)) {
      followed.add(print);
    } else if (follow(entry, link, rules)) {
      followed.add(print);
    }
  }

  private static boolean teaser(Report entry) {
    int title = entry.title() == null ? 0 : entry.title().length();
    return entry.text().length() - title < TEASER;
  }

  /** Takes the page, or else the entry; returns whether there is no sense in trying once more. */
  private boolean follow(Report entry, String link, Robots rules) {
    try {
      WebAddress page = feed.resolve(link);
      if (fetcher.fetch(page, null, rules) instanceof Answer.Body body) {
        boolean[] read = new boolean[1];
        reader.page(
            body.fetched(),
            entry,
            new Intake() {
              @Override
              public void report(Report report) {
                read[0] = true;
                next.report(report);
              }

              @Override
              public void problem(Problem problem) {
                next.problem(problem);
              }
            });
        if (!read[0]) {
          next.report(entry);
        }
      }
      return true;
    } catch (FetchException e) {
      next.problem(
          new Problem(link, null, e.reason() + "; only the feed's own words of it are read"));
      next.report(entry);
      return e.isLasting();
    }
  }
}
