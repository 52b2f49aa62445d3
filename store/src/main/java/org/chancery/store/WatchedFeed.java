package org.chancery.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a feed that is watched.
 *
 * @param address where it is fetched
 * @param etag the entity tag of the answer that was read last, or null
 * @param lastModified when its server says that answer was changed, in its words, or null
 * @param notBefore the instant before which its server does not want to be asked, or null
 * @param followed the SHA-256 of each entry of it whose link has been followed
 */
public record WatchedFeed(
    String address,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant notBefore,
    Set<String> followed) {
  /** Checks that the address is there and copies the set. */
  public WatchedFeed {
    requireNonNull(address, "address");
    followed = Set.copyOf(followed);
  }

  /** Returns a feed of which nothing is known. */
  public static WatchedFeed unknown(String address) {
    return new WatchedFeed(address, null, null, null, Set.of());
  }

  /** Returns the same, not to be asked before an instant, or at any time if that is null. */
  public WatchedFeed notBefore(@Nullable Instant instant) {
    return new WatchedFeed(address, etag, lastModified, instant, followed);
  }
}
