package org.chancery.read;

import static org.chancery.read.ArchivesTest.utf8;
import static org.chancery.read.WebArchivesTest.gzipped;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fuzz target for each kind of file. As tests they are run on their seeds; {@code .ci/fuzz} has
 * Jazzer change these for as long as it is told to.
 */
class ReadersFuzzTest {
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
      <entry><id>urn:x:1</id><title>Ferry &amp; port</title><updated>2031-11-06T08:00:00Z</updated>
      <author><name>A. Writer</name></author><link href="https://g.test/1"/>
      <content type="html">&lt;p&gt;The ministers met.&lt;/p&gt;</content></entry></feed>
      """;

  private static final String JSON_FEED =
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","items":[{"id":"1",
      "url":"https://g.test/1","title":"Ferry","content_html":"<p>The ministers met.</p>",
      "date_published":"2031-11-06T08:00:00Z","authors":[{"name":"A. Writer"}]}]}
      """;

  private static Stream<byte[]> good(String... files) throws IOException {
    Map<String, byte[]> good = HostileFiles.good();
    return Stream.of(files).map(good::get);
  }

  static Stream<byte[]> texts() throws IOException {
    return good("a.txt");
  }

  @MethodSource("texts")
  @FuzzTest
  void text(byte[] bytes) {
    Upright.read("a.txt", bytes);
  }

  static Stream<byte[]> pages() throws IOException {
    return good("d.html");
  }

  @MethodSource("pages")
  @FuzzTest
  void page(byte[] bytes) {
    Upright.read("a.html", bytes);
  }

  static Stream<byte[]> savedPages() throws IOException {
    return good("k.mhtml");
  }

  @MethodSource("savedPages")
  @FuzzTest
  void savedPage(byte[] bytes) {
    Upright.read("a.mhtml", bytes);
  }

  static Stream<byte[]> feeds() throws IOException {
    return Stream.concat(good("e.rss"), Stream.of(utf8(ATOM)));
  }

  @MethodSource("feeds")
  @FuzzTest
  void feed(byte[] bytes) {
    Upright.read("a.rss", bytes);
  }

  static Stream<byte[]> jsonFeeds() {
    return Stream.of(utf8(JSON_FEED));
  }

  @MethodSource("jsonFeeds")
  @FuzzTest
  void jsonFeed(byte[] bytes) {
    Upright.read("a.jsonfeed", bytes);
  }

  static Stream<byte[]> crawls() throws IOException {
    return good("g.warc", "h.warc.gz");
  }

  @MethodSource("crawls")
  @FuzzTest
  void crawl(byte[] bytes) {
    Upright.read("a.warc", bytes);
  }

  static Stream<byte[]> tables() throws IOException {
    return good("c.csv");
  }

  @MethodSource("tables")
  @FuzzTest
  void table(byte[] bytes) {
    Upright.read("a.csv", bytes);
  }

  static Stream<byte[]> jsonLines() throws IOException {
    return Stream.concat(
        good("b.jsonl"),
        Stream.of(
            utf8("{\"id\":\"r\",\"published\":\"2031-11-06\",\"outlet\":\"G\",\"text\":\"x\"}")));
  }

  @MethodSource("jsonLines")
  @FuzzTest
  void jsonLines(byte[] bytes) {
    Upright.read("a.jsonl", bytes);
  }

  static Stream<byte[]> letters() throws IOException {
    return good("f.eml");
  }

  @MethodSource("letters")
  @FuzzTest
  void letter(byte[] bytes) {
    Upright.read("a.eml", bytes);
  }

  static Stream<byte[]> zips() throws IOException {
    return good("i.zip");
  }

  @MethodSource("zips")
  @FuzzTest
  void zip(byte[] bytes) {
    Upright.read("a.zip", bytes);
  }

  static Stream<byte[]> tars() throws IOException {
    return Stream.of(ArchivesTest.tar(Map.of("in/a.txt", utf8("The ministers met."))));
  }

  @MethodSource("tars")
  @FuzzTest
  void tar(byte[] bytes) {
    Upright.read("a.tar", bytes);
  }

  static Stream<byte[]> gzips() throws IOException {
    return Stream.of(gzipped(utf8("The ministers met.")));
  }

  @MethodSource("gzips")
  @FuzzTest
  void gzip(byte[] bytes) {
    Upright.read("a.txt.gz", bytes);
  }
}
