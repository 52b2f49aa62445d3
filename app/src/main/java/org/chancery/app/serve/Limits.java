package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What a client may cost.
 *
 * @param upload how many bytes a request may have
 * @param idle how long a client may be silent in the middle of a request or an answer
 * @param connections how many clients may be connected at once
 * @param queue how many uploads may wait to be read
 */
public record Limits(long upload, Duration idle, int connections, int queue) {
  /** What a desk of some dozen readers needs. */
  public static final Limits USUAL = new Limits(20L << 20, Duration.ofSeconds(20), 512, 16);

  /** Checks that a duration is given. */
  public Limits {
    requireNonNull(idle, "idle");
  }
}
