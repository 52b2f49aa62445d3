package org.chancery.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What servers ask of programs that follow links ({@code robots.txt}, RFC 9309). */
public final class Robots implements Fetcher.Gate {
  /** RFC 9309 has nobody rely on what is older than a day. */
  private static final Duration LASTS = Duration.ofDays(1);

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private record Rules(BaseRobotRules rules, Instant until) {}

  private final Map<WebAddress, Rules> known = new HashMap<>();
  private final SimpleRobotRulesParser parser =
      new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), Integer.MAX_VALUE);
  private final Fetcher fetcher;
  private final HostPace pace;
  private final String name;
  private final Clock clock;

  /**
   * Asks servers by way of a fetcher.
   *
   * @param name what their rules may call us, in lower case
   */
  public Robots(Fetcher fetcher, HostPace pace, String name, Clock clock) {
    this.fetcher = fetcher;
    this.pace = pace;
    this.name = name;
    this.clock = clock;
  }

  @Override
  public void check(WebAddress page) throws FetchException {
    WebAddress file = page.atRoot("robots.txt");
    Rules rules = known.get(file);
    if (rules == null || rules.until().isBefore(clock.instant())) {
      rules = new Rules(ask(file), clock.instant().plus(LASTS));
      known.put(file, rules);
      if (rules.rules().getCrawlDelay() > 0) {
        pace.slow(page.host(), Duration.ofMillis(rules.rules().getCrawlDelay()));
      }
    }
    if (!rules.rules().isAllowed(page.toString())) {
      throw FetchException.lasting("its server asks programs not to fetch it (robots.txt)");
    }
  }

  /** No rules forbid nothing; rules that cannot be had just now may forbid everything. */
  private BaseRobotRules ask(WebAddress file) throws FetchException {
    try {
      Answer answer = fetcher.fetch(file, null, Fetcher.Gate.OPEN);
      byte[] bytes = answer instanceof Answer.Body body ? body.fetched().bytes() : new byte[0];
      return parser.parseContent(file.toString(), bytes, "text/plain", List.of(name));
    } catch (FetchException e) {
      if (e.isLasting() && e.status() != 0) {
        return parser.failedFetch(e.status());
      }
      throw FetchException.passing(
          "its server's rules for programs (robots.txt) cannot be had: " + e.reason());
    }
  }
}
