package org.chancery.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/**
 * Asks a server for its first page before anybody else does: what is loaded and compiled for a page
 * then, the first reader need not wait for.
 */
public final class Rehearsal {
  private static final int TIMES = 4;
  private static final int MILLIS = 10_000;

  private Rehearsal() {}

  /**
   * Asks for the first page, some times over. A server that cannot be reached by its own address is
   * as ready as it was before.
   *
   * @param settings where the server listens, and whom it lets in
   * @param port its port
   */
  public static void of(Settings settings, int port) {
    try {
      URL page = page(settings, port);
      for (int time = 0; time < TIMES; time++) {
        ask(page, settings);
      }
    } catch (IOException | URISyntaxException e) {
      // It costs the first reader a second, no more.
    }
  }

  /** Whoever listens on all interfaces listens on that of this machine. */
  private static URL page(Settings settings, int port) throws IOException, URISyntaxException {
    InetAddress bound = InetAddress.getByName(settings.bind());
    InetAddress reached = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
    return new URI("http", null, reached.getHostAddress(), port, "/", null, null).toURL();
  }

  private static void ask(URL page, Settings settings) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(MILLIS);
    connection.setReadTimeout(MILLIS);
    if (settings.token() != null) {
      connection.setRequestProperty("Authorization", "Bearer " + settings.token());
    }
    try (InputStream html = connection.getInputStream()) {
      html.readAllBytes();
    }
  }
}
