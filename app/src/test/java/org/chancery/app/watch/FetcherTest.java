package org.chancery.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.chancery.store.WatchedFeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean ill, or do badly. */
@Timeout(60)
class FetcherTest {
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(2), 1 << 20);

  /** The public network, and the server of the test. */
  private static boolean here(InetAddress address) {
    return PublicNetwork.has(address) || address.getHostAddress().equals("127.0.0.1");
  }

  private static final String FEED =
      Rss.of(new Rss.Item("a", "http://127.0.0.1/a", "Ferry agreed", "They met."));

  private final Watcher watcher = Watcher.usual();
  private final Desk desk = new Desk();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void refused(Watcher by, String path, String... why) throws FetchException {
    by.read(site.at(path), desk);
    assertThat(desk.reports).isEmpty();
    assertThat(desk.problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem).startsWith(site.at(path) + ": ").contains(why));
  }

  @Test
  void redirectsOnTheSameHostAreFollowed() throws Exception {
    site.redirect("/old", "/older?x=1");
    site.redirect("/older?x=1", site.at("/feed"));
    site.put("/feed", "text/xml", FEED);
    watcher.read(site.at("/old"), desk);
    assertThat(desk.problems).isEmpty();
    assertThat(desk.reports).hasSize(1);
    assertThat(watcher.waited).hasSize(2);
  }

  @Test
  void aLoopOfRedirectsIsLeft() throws Exception {
    site.redirect("/a", "/b");
    site.redirect("/b", "/a");
    refused(watcher, "/a", "more than 5 redirects");
    assertThat(site.asked()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/x",
        "http://10.1.2.3/x",
        "http://192.168.1.1/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/x",
        "http://[fd00::1]/x",
        "http://[::ffff:10.1.2.3]/x",
        "http://0/x"
      })
  void aRedirectToAPrivateAddressIsRefused(String to) throws Exception {
    site.redirect("/feed", to);
    String host = WebAddress.parse(to).host();
    refused(
        new Watcher(Limits.USUAL, FetcherTest::here, "127.0.0.1", host),
        "/feed",
        host + " is a private address",
        "--allow-private");
  }

  @Test
  void thisMachineIsPrivateToo() throws Exception {
    refused(
        new Watcher(Limits.USUAL, PublicNetwork::has, "127.0.0.1"), "/feed", "a private address");
    assertThat(site.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://other.test/x", "http://example.org.evil.test/", "//other.test"})
  void aRedirectToAHostThatIsNotNamedIsRefused(String to) throws Exception {
    site.redirect("/feed", to);
    refused(
        new Watcher(Limits.USUAL, FetcherTest::here, "127.0.0.1", "example.org"),
        "/feed",
        "not named");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "http://me:secret@127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:0/",
        ""
      })
  void aRedirectOutOfTheWebIsRefused(String to) throws Exception {
    site.redirect("/feed", to);
    watcher.read(site.at("/feed"), desk);
    assertThat(desk.problems).hasSize(1);
    assertThat(desk.problems.get(0)).doesNotContain("secret");
  }

  @Test
  void packedAnswersAreUnpackedAndBombsAreNot() throws Exception {
    site.put("/feed", exchange -> gzipped(exchange, FEED.getBytes(StandardCharsets.UTF_8)));
    watcher.read(site.at("/feed"), desk);
    assertThat(desk.reports).hasSize(1);
    desk.reports.clear();
    site.put("/bomb", exchange -> gzipped(exchange, new byte[200 << 20]));
    refused(watcher, "/bomb", "longer than 10 MB");
  }

  private static void gzipped(Site.Exchange exchange, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    exchange.with("Content-Encoding", "gzip");
    exchange.send("text/xml", packed.toByteArray());
  }

  @Test
  void marksThatCannotBeSentBackAreNotKept() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> answerOddly(odd));
      server.start();
      WatchedFeed known = watcher.read("http://127.0.0.1:" + odd.getLocalPort() + "/", desk);
      server.join();
      assertThat(desk.problems).isEmpty();
      assertThat(desk.reports).hasSize(1);
      assertThat(known.etag()).isNull();
      assertThat(known.lastModified()).isEqualTo("yesterday");
    }
  }

  private static void answerOddly(ServerSocket server) {
    try (Socket socket = server.accept();
        OutputStream out = socket.getOutputStream()) {
      socket.getInputStream().readNBytes(40);
      String head =
          "HTTP/1.1 200 OK\r\nETag: \"caf\u00e9\"\r\nLast-Modified: yesterday\r\n"
              + "Connection: close\r\n\r\n";
      out.write((head + FEED).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anAnswerWithoutEndIsCut() throws Exception {
    site.put("/feed", exchange -> drip(exchange, new byte[1 << 16], 0));
    refused(new Watcher(SHORT, FetcherTest::here, "127.0.0.1"), "/feed", "longer than 1 MB");
  }

  @Test
  void aServerThatDripsIsLeftAfterAWhile() throws Exception {
    site.put("/feed", exchange -> drip(exchange, new byte[1], 50));
    refused(
        new Watcher(SHORT, FetcherTest::here, "127.0.0.1"), "/feed", "no whole answer within 2 s");
  }

  private static void drip(Site.Exchange exchange, byte[] part, int pause) throws IOException {
    try (OutputStream out = exchange.stream()) {
      while (true) {
        out.write(part);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerThatSaysNothingOrIsNotThereIsNamed() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      new Watcher(SHORT, FetcherTest::here, "127.0.0.1").read(address, desk);
      silent.close();
      watcher.read(address, desk);
    }
    assertThat(desk.problems)
        .satisfiesExactly(
            said -> assertThat(said).contains("no whole answer within 2 s"),
            gone -> assertThat(gone).contains("connection failed"));
  }
}
