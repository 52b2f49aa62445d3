package org.chancery.app.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address on the web.
 *
 * @param uri a URI of scheme {@code http} or {@code https} with a host in lower case, without user,
 *     password and fragment
 */
public record WebAddress(URI uri) {
  private static final int LAST_PORT = 65_535;

  /**
   * Returns the address that is written so.
   *
   * @throws FetchException if it is none
   */
  public static WebAddress parse(String written) throws FetchException {
    try {
      return of(new URI(written.strip()));
    } catch (URISyntaxException e) {
      throw FetchException.lasting("'" + written + "' is no address on the web");
    }
  }

  /**
   * Returns the address to which a link leads that stands at this one.
   *
   * @throws FetchException if it leads nowhere on the web
   */
  WebAddress resolve(String link) throws FetchException {
    try {
      return of(uri.resolve(new URI(link.strip())));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw FetchException.lasting("'" + link + "' is no address on the web");
    }
  }

  private static WebAddress of(URI uri) throws FetchException, URISyntaxException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
      throw FetchException.lasting(
          "'" + uri + "' is no address on the web; it begins with http:// or https:// and a host");
    }
    if (uri.getPort() > LAST_PORT) {
      throw FetchException.lasting("'" + uri + "' has a port that there is not");
    }
    if (uri.getRawUserInfo() != null) {
      throw FetchException.lasting(
          "an address with a user's name or password in it is not fetched; leave them out");
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return new WebAddress(new URI(scheme + "://" + host + port + path + query));
  }

  /** Returns the host, in lower case; a literal IPv6 address in brackets. */
  String host() {
    return uri.getHost();
  }

  /** Returns the address of a file at the root of the same server. */
  WebAddress atRoot(String file) {
    return new WebAddress(uri.resolve("/" + file));
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
