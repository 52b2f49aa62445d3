package org.chancery.store;

import java.time.Instant;
import java.util.Set;
import org.chancery.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What a ledger has noted of the feeds that are watched for it. Thread-safe. */
public final class WatchBook {
  private final Guard guard;
  private final Jdbi jdbi;

  WatchBook(Guard guard, Jdbi jdbi) {
    this.guard = guard;
    this.jdbi = jdbi;
  }

  /**
   * Returns what is noted of the feed at an address; nothing, if it has not been watched.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public WatchedFeed feed(String address) {
    return guard.run("read", () -> jdbi.withHandle(handle -> feed(handle, address)));
  }

  private static WatchedFeed feed(Handle handle, String address) {
    Set<String> followed =
        handle
            .createQuery("SELECT sha256 FROM watched_entry WHERE feed = :feed")
            .bind("feed", address)
            .mapTo(String.class)
            .set();
    return handle
        .createQuery(
            "SELECT etag, last_modified, not_before FROM watched_feed WHERE address = :address")
        .bind("address", address)
        .map(
            (row, at) ->
                new WatchedFeed(
                    address,
                    row.getString("etag"),
                    row.getString("last_modified"),
                    instant(row.getString("not_before")),
                    followed))
        .findFirst()
        .orElseGet(() -> WatchedFeed.unknown(address));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /**
   * Notes what is known of a feed, in place of what was noted.
   *
   * @throws LedgerException if the ledger cannot be written; it is then as it was
   */
  public void note(WatchedFeed feed) {
    guard.run(
        "write",
        () -> {
          jdbi.useTransaction(transaction -> note(transaction, feed));
          return true;
        });
  }

  private static void note(Handle transaction, WatchedFeed feed) {
    transaction
        .createUpdate(
            "INSERT INTO watched_feed (address, etag, last_modified, not_before)"
                + " VALUES (:address, :etag, :lastModified, :notBefore)"
                + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                + " last_modified = excluded.last_modified, not_before = excluded.not_before")
        .bind("address", feed.address())
        .bind("etag", feed.etag())
        .bind("lastModified", feed.lastModified())
        .bind("notBefore", feed.notBefore() == null ? null : JdbcStore.text(feed.notBefore()))
        .execute();
    transaction.execute("DELETE FROM watched_entry WHERE feed = ?", feed.address());
    try (PreparedBatch batch =
        transaction.prepareBatch("INSERT INTO watched_entry (feed, sha256) VALUES (?, ?)")) {
      // In order, so that all processes write them in one.
      feed.followed().stream().sorted().forEach(sha256 -> batch.add(feed.address(), sha256));
      batch.execute();
    }
  }
}
