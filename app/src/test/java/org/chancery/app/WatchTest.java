package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.app.watch.Rss;
import org.chancery.app.watch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are watched, as a process, on a server of this machine. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class WatchTest {
  private static final String PLANNED =
      "The foreign minister of Peru will visit Chile on 11 November 2031, his ministry said.";

  private static final String CANCELLED =
      "The foreign minister of Peru has cancelled his visit to Chile on 11 November 2031, his"
          + " ministry said.";

  @TempDir Path directory;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Run watch(String... args) {
    List<String> all = new ArrayList<>(List.of("watch", "--ledger", ledger(), "--delay", "0s"));
    all.addAll(List.of(args));
    return Run.chancery(all.toArray(String[]::new));
  }

  private String ledger() {
    return directory.resolve("desk.db").toString();
  }

  /** Puts a feed there that tells browsers and us when it is as it was. */
  private void feed(String mark, Rss.Item... items) {
    site.put(
        "/feed",
        exchange -> {
          exchange.with("ETag", mark);
          if (mark.equals(exchange.asked("If-None-Match"))) {
            exchange.send(304);
          } else {
            exchange.send("text/xml", Rss.of(items).getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private Rss.Item item(String id, String text) {
    return new Rss.Item(id, site.at("/" + id), "A visit to Chile", text);
  }

  @Test
  void whatIsNewIsReadAndWhatItChangesIsTold() throws IOException {
    feed("\"1\"", item("a", PLANNED));
    Path list = directory.resolve("feeds.txt");
    Files.writeString(
        list, "# the Gazette\n\n" + site.at("/feed") + "\n" + site.at("/gone") + "\n");
    Run first = watch(list.toString(), "--once", "--allow-private");
    assertThat(first.err())
        .isEqualTo(site.at("/gone") + ": there is nothing; check the address (HTTP 404)\n");
    assertThat(first.code()).isEqualTo(2);
    assertThat(first.out())
        .startsWith("new ")
        .contains("Visit: ", "1 new report of 2 feeds read into ");

    Run second = watch(site.at("/feed"), "--once", "--allow-private");
    assertThat(second.out()).isEqualTo("0 new reports of 1 feed read into " + ledger() + "\n");
    assertThat(second.code()).isZero();

    feed("\"2\"", item("b", CANCELLED), item("a", PLANNED));
    Run third = watch(site.at("/feed"), "--once", "--allow-private", "--format", "jsonl");
    assertThat(third.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"event\":\"visit-"))
        .anyMatch(line -> line.contains("\"change\":\"stage\""));
    assertThat(third.err()).isEmpty();
    assertThat(site.asked()).containsExactly("/feed", "/gone", "/feed", "/feed");
  }

  @Test
  void nothingPrivateIsFetchedUnlessTheUserSaysSo() {
    feed("\"1\"", item("a", PLANNED));
    Run run = watch(site.at("/feed"), "--once");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("127.0.0.1 is a private address", "--allow-private");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void whoStopsItIsToldWhatWasRead() throws Exception {
    feed("\"1\"", item("a", PLANNED));
    Running watching =
        Running.start(
            directory, "watch", site.at("/feed"), "--ledger", ledger(), "--allow-private");
    while (watching.goesOn() && !watching.out().contains("read into")) {
      Thread.sleep(50);
    }
    Run stopped = watching.stop("INT");
    assertThat(stopped.code()).isEqualTo(130);
    assertThat(stopped.err())
        .isEqualTo("chancery: stopped; 1 new report of 1 feed read into " + ledger() + "\n");
    assertThat(Run.chancery("brief", "--ledger", ledger()).out()).contains("1 report");
  }

  @Test
  void badUsageIsExplained() {
    assertThat(watch(site.at("/feed"), "--every", "10s").err()).contains("1m is the least");
    assertThat(watch(site.at("/feed"), "--every", "soon").err()).contains("'soon' is no time");
    Run missing = watch(directory.resolve("none.txt").toString(), "--once");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("none.txt: cannot be read").hasLineCount(1);
  }
}
