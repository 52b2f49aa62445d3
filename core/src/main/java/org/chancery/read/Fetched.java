package org.chancery.read;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something that was fetched from the web.
 *
 * @param address where it was fetched, as its problems name it
 * @param charset the encoding the server named, or null
 * @param bytes what came, decompressed; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and megabytes long
public record Fetched(String address, @Nullable String charset, byte[] bytes) {
  /** Checks that address and bytes are there. */
  public Fetched {
    requireNonNull(address, "address");
    requireNonNull(bytes, "bytes");
  }
}
