package org.chancery.app.serve;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.EnumSet;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets up the HTTP server below the routes. */
final class Jetty {
  /** Answers come from memory: more threads than this would only wait for a core. */
  private static final int THREADS = 64;

  /** Slower than any network: who sends or takes less holds a thread on purpose. */
  private static final int BYTES_A_SECOND = 256;

  private static final int IN_MEMORY = 1 << 20;

  private final Settings settings;

  Jetty(Settings settings) {
    this.settings = settings;
  }

  void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    // Most readers are on this machine; a compressed answer would need a tag of its own.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = settings.limits().upload();
    config.jetty.multipartConfig.maxFileSize(settings.limits().upload(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(settings.limits().upload(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(
        server -> {
          server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
          server.setErrorHandler(new LastResort());
        });
    config.jetty.modifyServletContextHandler(
        handler -> {
          handler.getServletHandler().setDecodeAmbiguousURIs(true);
          handler.setErrorHandler(new LastResort());
        });
    config.router.javaLangErrorHandler((response, error) -> response.setStatus(500));
  }

  private Connector connector(Server server, HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setMinRequestDataRate(BYTES_A_SECOND);
    http.setMinResponseDataRate(BYTES_A_SECOND);
    // An id may have slashes either way and percent signs; steps up and down it may not.
    http.setUriCompliance(
        UriCompliance.from(
            EnumSet.of(
                Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.SUSPICIOUS_PATH_CHARACTERS,
                Violation.AMBIGUOUS_PATH_ENCODING)));
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.bind());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.limits().idle().toMillis());
    return connector;
  }
}
