package org.chancery.app.watch;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that the user named. Hosts of one registered domain are one party's, so that {@code
 * feeds.example.org} names {@code www.example.org} too; the public suffix list tells which they
 * are.
 */
public final class NamedHosts {
  private final Set<String> hosts;
  private final Set<String> domains;

  /**
   * Names hosts.
   *
   * @param hosts their names, in lower case
   */
  public NamedHosts(Collection<String> hosts) {
    this.hosts = Set.copyOf(hosts);
    this.domains =
        hosts.stream()
            .map(NamedHosts::domain)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Checks that the user named the address's host.
   *
   * @throws FetchException if not
   */
  void check(WebAddress address) throws FetchException {
    String host = address.host();
    if (!hosts.contains(host) && !domains.contains(String.valueOf(domain(host)))) {
      throw FetchException.lasting(
          "it leads to " + host + ", which you have not named; allow it with --host " + host);
    }
  }

  /** Returns the registered domain of a host, null if it is of none. */
  private static @Nullable String domain(String host) {
    return EffectiveTldFinder.getAssignedDomain(host, true, false);
  }
}
