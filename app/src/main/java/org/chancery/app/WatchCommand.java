package org.chancery.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.watch.AddressCheck;
import org.chancery.app.watch.FeedList;
import org.chancery.app.watch.FeedReader;
import org.chancery.app.watch.Fetcher;
import org.chancery.app.watch.HostPace;
import org.chancery.app.watch.Limits;
import org.chancery.app.watch.NamedHosts;
import org.chancery.app.watch.Robots;
import org.chancery.store.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads what is new of feeds on the web into the ledger. */
@Command(
    name = "watch",
    header = "Read what is new of feeds on the web, and print what it changes.",
    description = {
      "Nothing is fetched but from the hosts named: those of the feeds and of --host, and others of"
          + " the same registered domain. Ctrl-C stops; what was read stays read."
    },
    footer = {
      "",
      "Examples:",
      "  chancery watch https://news.example.org/feed.xml --once",
      "  chancery watch feeds.txt --every 30m --follow --ledger desk.db"
    })
final class WatchCommand implements Callable<Integer> {
  /** What servers' rules for programs may call us. */
  private static final String NAME = "chancery";

  private static final Duration LEAST = Duration.ofMinutes(1);

  private final Office office;

  @Parameters(
      paramLabel = "FEEDS.txt|URL",
      arity = "1..*",
      description = "Addresses of RSS, Atom or JSON feeds, and files with one a line (# remarks).")
  private List<String> feeds = new ArrayList<>();

  @Option(names = "--once", description = "Ask each feed once, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "How long to wait between two rounds, 1m at the least (default: 15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "How long to wait between two requests to one host (default: 2s).")
  private Duration delay = Duration.ofSeconds(2);

  @Option(
      names = "--follow",
      description =
          "Where an entry is but a few lines, read the page to which it leads, if its server's"
              + " robots.txt does not object.")
  private boolean follow;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Another host from which pages may be fetched; repeat it for several.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--allow-private",
      description = "Fetch from this machine and from private networks too.")
  private boolean allowPrivate;

  @Mixin private final FormatOption format = new FormatOption();
  @Spec private @Nullable CommandSpec spec;

  WatchCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() throws Exception {
    if (spec != null && every.compareTo(LEAST) < 0) {
      throw new ParameterException(
          spec.commandLine(), "--every: 1m is the least; feeds are others'");
    }
    FeedList list = FeedList.of(feeds);
    int code = office.complain(list.problems());
    if (list.addresses().isEmpty()) {
      return ExitCode.INPUT;
    }
    try (Stop stop = Stop.heeded(office.console());
        JdbcStore store = office.ledger()) {
      WatchRound round =
          new WatchRound(office, store, reader(list, stop), list.addresses(), format, stop);
      try {
        return Math.max(code, once ? round.run() : round.repeat(every));
      } catch (Stop.StoppedException e) {
        office.console().complain("chancery: stopped; " + round.total());
        return code;
      }
    }
  }

  private FeedReader reader(FeedList list, Stop stop) throws Exception {
    AddressCheck.keepLookups();
    HostPace pace = new HostPace(delay, office.clock(), stop::await);
    Stream<String> also = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT));
    Fetcher fetcher =
        new Fetcher(
            new NamedHosts(Stream.concat(list.hosts(), also).toList()),
            AddressCheck.of(allowPrivate),
            pace,
            Limits.USUAL,
            "Chancery/" + Version.number() + " (reads feeds)",
            office.clock(),
            stop::await);
    Robots robots = new Robots(fetcher, pace, NAME, office.clock());
    return new FeedReader(fetcher, follow ? robots : null, office.clock());
  }
}
