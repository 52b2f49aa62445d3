package org.chancery.app.serve;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and whom it lets in.
 *
 * @param bind the address of the interface it listens on
 * @param port the port, 0 for any that is free
 * @param token what clients must show, or null if whoever reaches it may ask
 * @param hosts names by which clients may call it, beside addresses and {@code localhost}
 * @param limits what a client may cost
 * @param program the version of the program
 */
public record Settings(
    String bind,
    int port,
    @Nullable String token,
    List<String> hosts,
    Limits limits,
    String program) {
  /** Fewer characters are soon guessed. */
  private static final int TOKEN = 16;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if others than this machine can reach the server and no token
   *     is given, or the token is too short; the message says what to do
   */
  public Settings {
    requireNonNull(bind, "bind");
    requireNonNull(limits, "limits");
    requireNonNull(program, "program");
    hosts = List.copyOf(hosts);
    if (token == null && !loopback(bind)) {
      throw new IllegalArgumentException(
          "--bind "
              + bind
              + " lets other machines reach the ledger: give a token that they must show,"
              + " --token \"$(openssl rand -hex 16)\", or set CHANCERY_TOKEN");
    }
    if (token != null && !token.matches("[!-~]{" + TOKEN + ",}")) {
      throw new IllegalArgumentException(
          "the token must have " + TOKEN + " letters, digits and signs or more, and no spaces");
    }
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--bind " + address + ": there is no such address", e);
    }
  }
}
