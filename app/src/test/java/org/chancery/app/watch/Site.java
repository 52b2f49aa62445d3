package org.chancery.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A web server on this machine: the JDK's own. */
public final class Site implements AutoCloseable {
  /** Answers a request. */
  public interface Page {
    /** Answers it. */
    void answer(Exchange exchange) throws IOException;
  }

  /** A request, and the answer to it. */
  public static final class Exchange {
    private final HttpExchange http;

    private Exchange(HttpExchange http) {
      this.http = http;
    }

    /** Returns a header of the request, or null. */
    public @Nullable String asked(String header) {
      return http.getRequestHeaders().getFirst(header);
    }

    /** Sets a header of the answer. */
    public Exchange with(String header, String value) {
      http.getResponseHeaders().set(header, value);
      return this;
    }

    /** Answers with a status alone. */
    public void send(int status) throws IOException {
      http.sendResponseHeaders(status, -1);
    }

    /** Answers with bytes of that type. */
    public void send(String type, byte[] bytes) throws IOException {
      with("Content-Type", type);
      http.sendResponseHeaders(200, bytes.length);
      try (OutputStream out = http.getResponseBody()) {
        out.write(bytes);
      }
    }

    /** Answers with what is written there. */
    public OutputStream stream() throws IOException {
      http.sendResponseHeaders(200, 0);
      return http.getResponseBody();
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Opens a server without pages. */
  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      String path = http.getRequestURI().toString();
      asked.add(path);
      Page page = pages.get(path);
      if (page == null) {
        http.sendResponseHeaders(404, -1);
      } else {
        page.answer(new Exchange(http));
      }
    }
  }

  /** Returns the address of a page. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Puts a page there. */
  public void put(String path, Page page) {
    pages.put(path, page);
  }

  /** Puts a page of that type and text there. */
  public void put(String path, String type, String text) {
    put(path, exchange -> exchange.send(type, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Puts a redirect there. */
  public void redirect(String path, String to) {
    put(path, exchange -> exchange.with("Location", to).send(302));
  }

  /** Returns the paths that were asked for so far, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
