package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crawls in, a report a page out. */
class WebArchivesTest {
  @TempDir Path folder;

  @Test
  void pagesAreReportsAndAllElseIsPassedOver() throws IOException {
    byte[] warc =
        joined(
            record("warcinfo", null, "application/warc-fields", "software: test\r\n"),
            record(
                "request",
                "https://g.test/1",
                "application/http;msgtype=request",
                "GET /1 HTTP/1.1\r\nHost: g.test\r\n\r\n"),
            response("https://g.test/1", "200 OK", "text/html; charset=iso-8859-1", page("Genève")),
            response("https://g.test/2", "404 Not Found", "text/html", page("gone")),
            response("https://g.test/3.png", "200 OK", "image/png", "\u0089PNG"),
            record(
                "revisit",
                "https://g.test/1",
                "application/http;msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            response("https://g.test/4", "200 OK", "text/html", page("Oslo")));
    Files.write(folder.resolve("a.warc"), warc);
    Collected plain = Collected.of(folder);
    assertThat(plain.problems).isEmpty();
    assertThat(plain.ids()).containsExactly("https://g.test/1", "https://g.test/4");
    assertThat(plain.texts().get(0)).contains("met in Genève on Tuesday");
    assertThat(plain.reports.get(1).url()).isEqualTo("https://g.test/4");
  }

  @Test
  void aCrawlThatIsCutOffGivesWhatCameBefore() throws IOException {
    byte[] whole =
        joined(
            gzipped(response("https://g.test/1", "200 OK", "text/html", page("Bern"))),
            gzipped(response("https://g.test/2", "200 OK", "text/html", page("Oslo"))));
    Files.write(folder.resolve("a.warc.gz"), Arrays.copyOf(whole, whole.length - 120));
    Collected read = Collected.of(folder);
    assertThat(read.ids()).contains("https://g.test/1");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("cut off after"));
  }

  @Test
  void aWaczIsTheCrawlInIt() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.wacz")))) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      zip.write(gzipped(response("https://g.test/1", "200 OK", "text/html", page("Bern"))));
      zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
      zip.write("{\"format\":\"json-pages-1.0\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Collected read = Collected.of(folder);
    assertThat(read.problems).isEmpty();
    assertThat(read.ids()).containsExactly("https://g.test/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC-Nowhere-URI: https://g.test/1",
        "WARC-Target-URI: ",
        "WARC-Target-URI: https://g.test/1\r\nWARC-Target-URI: https://g.test/0"
      })
  void aRecordWithoutOneAddressDoesNotCostTheRest(String header) throws IOException {
    Files.write(
        folder.resolve("a.warc"),
        joined(
            changed("WARC-Target-URI: https://g.test/1", header),
            response("https://g.test/2", "200 OK", "text/html", page("Oslo"))));
    Collected read = Collected.of(folder);
    assertThat(read.ids()).containsExactly("https://g.test/2");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("not one address (WARC-Target-URI)"));
  }

  @Test
  void whereARecordIsOfTwoKindsWhatCameBeforeIsRead() throws IOException {
    Files.write(
        folder.resolve("a.warc"),
        joined(
            response("https://g.test/2", "200 OK", "text/html", page("Oslo")),
            changed("WARC-Type: response", "WARC-Type: response\r\nWARC-Type: request")));
    Collected read = Collected.of(folder);
    assertThat(read.ids()).containsExactly("https://g.test/2");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("broken after 1 records"));
  }

  /** Returns a good record with one of its headers changed. */
  private static byte[] changed(String header, String to) {
    byte[] good = response("https://g.test/1", "200 OK", "text/html", page("Bern"));
    String text = new String(good, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(header);
    return text.replace(header, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aPageWithoutAStoryIsAProblemThatNamesIt() throws IOException {
    Files.write(
        folder.resolve("a.warc"),
        joined(
            response("https://g.test/menu", "200 OK", "text/html", "<nav><a href=x>Home</a></nav>"),
            response("https://g.test/2", "200 OK", "text/html", page("Oslo"))));
    Collected read = Collected.of(folder);
    assertThat(read.ids()).containsExactly("https://g.test/2");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).startsWith("https://g.test/menu (at byte "));
  }

  static String page(String place) {
    return String.format(
        Locale.ROOT,
        """
        <html><head><title>Ferry agreed</title></head><body><article>
        <p>The ministers of Peru and Chile met in %s on Tuesday and agreed that the ferry between \
        the two ports should run every day from the first of next month.</p></article></body></html>
        """,
        place);
  }

  static byte[] response(String target, String status, String type, String body) {
    return record(
        "response",
        target,
        "application/http;msgtype=response",
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static byte[] record(String kind, String target, String type, String block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\n"
            + (target == null ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "WARC-Date: 2031-11-06T09:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length()
            + "\r\n\r\n";
    return (head + block + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
