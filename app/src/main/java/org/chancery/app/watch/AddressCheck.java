package org.chancery.app.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.function.Predicate;

/**
 * Keeps us out of networks that are not the public one, whatever a feed or a redirect says.
 *
 * <p>A host is looked up and all its addresses are checked right before a connection is made to it.
 * Java's own lookup for the connection takes the answer from the same cache, so that a name server
 * that changes its mind (DNS rebinding) is not heard in between.
 */
public final class AddressCheck {
  private static final String CACHE = "networkaddress.cache.ttl";

  private final Predicate<InetAddress> open;

  /**
   * Makes a check.
   *
   * @param open tells the addresses that may be fetched from
   */
  AddressCheck(Predicate<InetAddress> open) {
    this.open = open;
  }

  /**
   * Returns a check.
   *
   * @param allowPrivate whether all networks are open, or only the public one
   */
  public static AddressCheck of(boolean allowPrivate) {
    return new AddressCheck(allowPrivate ? address -> true : PublicNetwork::has);
  }

  /** Has this process keep what name servers answer, so that what is checked is what is used. */
  public static void keepLookups() {
    Security.setProperty(CACHE, "300");
  }

  /**
   * Checks that a host lies in the public network.
   *
   * @throws FetchException if it, or one of its addresses, does not, or if it is unknown
   */
  void check(String host) throws FetchException {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!open.test(address)) {
          throw FetchException.lasting(
              host
                  + " is a private address ("
                  + address.getHostAddress()
                  + "), which is not fetched unless you say --allow-private");
        }
      }
    } catch (UnknownHostException e) {
      throw FetchException.passing("there is no host " + host + "; check the address");
    }
  }
}
