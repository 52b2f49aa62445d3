package org.chancery.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.app.watch.Rss.Item;
import org.chancery.model.Report;
import org.chancery.store.WatchedFeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a feed's server is asked, and what is read of its answers. */
class FeedReaderTest {
  private static final String STORY =
      "The foreign minister of Peru visited Chile on Tuesday and signed an agreement on a ferry"
          + " between the two ports, his ministry said.";

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

  private Item item(String id, String text) {
    return new Item(id, site.at("/" + id), "Ferry agreed", text);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    AtomicReference<String> conditions = new AtomicReference<>();
    site.put(
        "/feed",
        exchange -> {
          String etag = exchange.asked("If-None-Match");
          conditions.set(etag + ", " + exchange.asked("If-Modified-Since"));
          exchange.with("ETag", "W/\"one\"");
          exchange.with("Last-Modified", "Thu, 06 Nov 2031 07:00:00 GMT");
          if ("W/\"one\"".equals(etag)) {
            exchange.send(304);
          } else {
            byte[] feed = Rss.of(item("a", STORY)).getBytes(StandardCharsets.UTF_8);
            exchange.send("application/rss+xml", feed);
          }
        });
    WatchedFeed first = watcher.read(site.at("/feed"), desk);
    assertThat(conditions.get()).isEqualTo("null, null");
    Report report = desk.reports.get(0);
    assertThat(report.id()).isEqualTo("a");
    assertThat(report.text()).isEqualTo("Ferry agreed\n\n" + STORY);
    assertThat(report.outlet()).isEqualTo("The Gazette");
    assertThat(report.published()).isEqualTo(LocalDate.of(2031, 11, 6));

    WatchedFeed second = watcher.read(first, desk);
    assertThat(conditions.get()).isEqualTo("W/\"one\", Thu, 06 Nov 2031 07:00:00 GMT");
    assertThat(second).isEqualTo(first);
    assertThat(desk.reports).hasSize(1);
    assertThat(desk.problems).isEmpty();
  }

  @Test
  void anEntryThatChangesIsAnotherVersionOfTheSameReport() throws Exception {
    site.put("/feed", "text/xml", Rss.of(item("a", STORY)));
    WatchedFeed known = watcher.read(site.at("/feed"), desk);
    site.put("/feed", "text/xml", Rss.of(item("a", STORY + " It opens in May.")));
    watcher.read(known, desk);
    assertThat(desk.reports).extracting(Report::id).containsExactly("a", "a");
    assertThat(desk.reports.get(1).text()).endsWith("It opens in May.");
  }

  @Test
  void feedsOfAllKindsAreKnownByWhatTheySayAndNotByTheirType() throws Exception {
    site.put(
        "/atom",
        "text/plain",
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>G</title><entry>"
            + "<id>urn:a</id><title>t</title><content>They met.</content></entry></feed>");
    site.put(
        "/json",
        "application/octet-stream",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":"
            + "[{\"id\":\"j\",\"content_text\":\"They met.\"}]}");
    watcher.read(site.at("/atom"), desk);
    watcher.read(site.at("/json"), desk);
    assertThat(desk.reports).extracting(Report::id).containsExactly("urn:a", "j");
    assertThat(desk.problems).isEmpty();
  }

  @Test
  void aHostIsNotAskedTwiceInARow() throws Exception {
    site.put("/one", "text/xml", Rss.of(item("a", STORY)));
    site.put("/two", "text/xml", Rss.of(item("b", STORY)));
    watcher.read(site.at("/one"), desk);
    watcher.read(site.at("/two"), desk);
    assertThat(watcher.waited).containsExactly(Watcher.DELAY);
    watcher.on(Duration.ofMinutes(15));
    watcher.read(site.at("/one"), desk);
    assertThat(watcher.waited).hasSize(1);
  }

  @Test
  void aTeaserIsFollowedOnceWhereRobotsTxtAllowsIt() throws Exception {
    site.put(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /closed\nCrawl-delay: 7\n");
    site.put("/open", "text/html", Rss.page("Ferry agreed", STORY + " It opens in May."));
    site.put("/closed", "text/html", Rss.page("Never", STORY));
    site.put("/feed", "text/xml", Rss.of(item("open", "A ferry."), item("closed", "No ferry.")));
    WatchedFeed known = watcher.follow(WatchedFeed.unknown(site.at("/feed")), desk);

    assertThat(site.asked()).containsExactly("/feed", "/robots.txt", "/open");
    assertThat(watcher.waited).containsExactly(Watcher.DELAY, Duration.ofSeconds(7));
    assertThat(desk.reports).extracting(Report::id).containsExactly("open", "closed");
    Report page = desk.reports.get(0);
    assertThat(page.text()).isEqualTo("Ferry agreed\n\n" + STORY + " It opens in May.");
    assertThat(page.published()).isEqualTo(LocalDate.of(2031, 11, 6));
    assertThat(page.outlet()).isEqualTo("The Gazette");
    assertThat(page.provenance().sha256()).hasSize(64);
    assertThat(desk.reports.get(1).text()).endsWith("No ferry.");
    assertThat(desk.problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem)
                    .startsWith(site.at("/closed: its server asks"))
                    .contains("robots.txt"));

    site.put(
        "/feed",
        "text/xml",
        Rss.of(
            item("new", STORY.repeat(9)), item("open", "A ferry."), item("closed", "No ferry.")));
    WatchedFeed then = watcher.follow(known, desk);
    assertThat(site.asked()).endsWith("/open", "/feed").hasSize(4);
    assertThat(desk.reports).extracting(Report::id).containsExactly("open", "closed", "new");
    assertThat(then.followed()).isEqualTo(known.followed()).hasSize(2);
  }

  @Test
  void aLinkToAHostThatWasNotNamedIsNotFollowed() throws Exception {
    site.put(
        "/feed", "text/xml", Rss.of(new Item("a", "https://other.test/a", "Ferry", "Agreed.")));
    WatchedFeed known = watcher.follow(WatchedFeed.unknown(site.at("/feed")), desk);
    assertThat(site.asked()).containsExactly("/feed");
    assertThat(desk.reports).extracting(Report::text).containsExactly("Ferry\n\nAgreed.");
    assertThat(desk.problems)
        .singleElement()
        .asString()
        .startsWith("https://other.test/a: ")
        .contains("allow it with --host other.test", "only the feed's own words of it are read");
    watcher.follow(known, desk);
    assertThat(desk.problems).hasSize(1);
  }

  @Test
  void whereTheRulesCannotBeHadNothingIsFollowedThisTime() throws Exception {
    site.put("/robots.txt", exchange -> exchange.send(500));
    site.put("/a", "text/html", Rss.page("Ferry agreed", STORY));
    site.put("/feed", "text/xml", Rss.of(item("a", "A ferry.")));
    WatchedFeed known = watcher.follow(WatchedFeed.unknown(site.at("/feed")), desk);
    assertThat(site.asked()).containsExactly("/feed", "/robots.txt");
    assertThat(desk.reports).extracting(Report::text).containsExactly("Ferry agreed\n\nA ferry.");
    assertThat(known.followed()).isEmpty();
    site.put("/robots.txt", exchange -> exchange.send(404));
    watcher.follow(known, desk);
    assertThat(site.asked()).endsWith("/feed", "/robots.txt", "/a");
  }

  @Test
  void aServerThatAsksForTimeIsGivenIt() throws Exception {
    site.put(
        "/feed",
        exchange -> {
          exchange.with("Retry-After", "3600");
          exchange.send(429);
        });
    WatchedFeed known = watcher.read(site.at("/feed"), desk);
    assertThat(desk.problems).singleElement().asString().contains("too busy", "HTTP 429");
    assertThat(known.notBefore()).isEqualTo(watcher.now().plusSeconds(3600));
    watcher.on(Duration.ofMinutes(59));
    assertThat(watcher.read(known, desk)).isEqualTo(known);
    assertThat(site.asked()).hasSize(1);
    assertThat(desk.problems.get(1))
        .contains("does not want to be asked before 2031-11-06T09:00:00Z");
    watcher.on(Duration.ofMinutes(2));
    site.put("/feed", "text/xml", Rss.of(item("a", STORY)));
    assertThat(watcher.read(known, desk).notBefore()).isNull();
    assertThat(desk.reports).hasSize(1);
  }

  @Test
  void whatIsNoFeedIsNamedEachTimeAndTheRestGoesOn() throws Exception {
    site.put("/page", "application/rss+xml", Rss.page("Ferry agreed", STORY));
    site.put("/broken", "application/rss+xml", "<rss version='2.0'><channel><item><title>cut");
    site.put("/type", "image/png", "\u0089PNG\r\n");
    site.put("/empty", "text/xml", "");
    site.put("/good", "text/xml", Rss.of(item("a", STORY)));
    for (String path : List.of("/page", "/broken", "/type", "/empty", "/gone", "/good")) {
      WatchedFeed known = new WatchedFeed(site.at(path), "\"x\"", null, null, Set.of());
      WatchedFeed then = watcher.read(known, desk);
      assertThat(then.etag()).as(path).isEqualTo(path.equals("/gone") ? "\"x\"" : null);
    }
    assertThat(desk.reports).hasSize(1);
    assertThat(desk.problems)
        .satisfiesExactly(
            page -> assertThat(page).startsWith(site.at("/page: a web page, and no feed")),
            broken -> assertThat(broken).startsWith(site.at("/broken: broken feed")),
            type -> assertThat(type).startsWith(site.at("/type: broken feed")),
            empty -> assertThat(empty).startsWith(site.at("/empty: broken feed")),
            gone -> assertThat(gone).contains("there is nothing", "HTTP 404"));
  }
}
