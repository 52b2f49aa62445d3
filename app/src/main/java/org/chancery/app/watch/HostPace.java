package org.chancery.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that no host is asked twice within a certain time. */
public final class HostPace {
  private final Duration least;
  private final Clock clock;
  private final Pause pause;
  private final Map<String, Duration> delays = new HashMap<>();
  private final Map<String, Instant> answered = new HashMap<>();

  /**
   * Sets a pace.
   *
   * @param least the time between a host's answer and the next request to it
   */
  public HostPace(Duration least, Clock clock, Pause pause) {
    this.least = least;
    this.clock = clock;
    this.pause = pause;
  }

  /** Notes that a host asks for more time between two requests. */
  void slow(String host, Duration delay) {
    delays.put(host, delay);
  }

  /** Returns when the host may be asked. */
  void await(String host) {
    Instant last = answered.get(host);
    if (last != null) {
      Duration asked = delays.getOrDefault(host, Duration.ZERO);
      Duration delay = asked.compareTo(least) > 0 ? asked : least;
      Duration left = Duration.between(clock.instant(), last.plus(delay));
      if (!left.isNegative() && !left.isZero()) {
        pause.take(left);
      }
    }
  }

  /** Notes that the host has answered, or failed to. */
  void answered(String host) {
    answered.put(host, clock.instant());
  }
}
