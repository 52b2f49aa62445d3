package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and whom it lets in.
 *
 * @param bind the address of the interface it listens on
 * @param port the port, 0 for any that is free
 * @param token what clients must show, or null if whoever reaches it may ask
 */
public record Settings(String bind, int port, @Nullable String token) {
  /** Checks that there is an address. */
  public Settings {
    requireNonNull(bind, "bind");
  }
}
