package org.chancery.app.watch;

import java.time.Duration;

/**
 * How much of one's time and room a server may take.
 *
 * @param connect to connect
 * @param whole from the request to the last byte of the answer
 * @param bytes most bytes of an answer, packed and unpacked alike
 */
public record Limits(Duration connect, Duration whole, int bytes) {
  /** Feeds weigh some hundred kilobytes, pages up to a few megabytes. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10 << 20);
}
