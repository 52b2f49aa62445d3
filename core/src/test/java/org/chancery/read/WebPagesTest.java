package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved pages in, reports out: what a page states of itself, and how it is encoded. */
class WebPagesTest {
  private static final String BODY =
      """
      <p>The ministers of Peru and Chile met in Arica on Tuesday and agreed that the ferry between \
      the two ports should run every day from the first of next month.</p>
      <p>“We have waited for this since my grandmother was a girl,” said a fishmonger on the quay \
      who had come to see the two delegations off and to sell them something.</p>
      """;

  @TempDir Path folder;

  @Test
  void aPageSavedByABrowserIsAReportNamedAfterItsFile() throws IOException {
    Report report =
        page(
            String.format(
                Locale.ROOT,
                """
            <html lang="en"><!-- saved from url=(0034)https://gazette.test/2031/ferry.html -->
            <head><title>Ferry agreed | The Gazette</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry agreed",
            "datePublished":"2031-11-06T23:30:00-05:00","author":[{"name":"Ana Ríos"}],
            "publisher":{"name":"The Gazette"}}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ferry agreed</h1>%s</article></body>
            """,
                BODY));
    assertThat(report.id()).isEqualTo("page.html");
    assertThat(report.title()).isEqualTo("Ferry agreed");
    assertThat(report.text())
        .startsWith("Ferry agreed\n\nThe ministers of Peru")
        .contains("next month.\n\n“We have")
        .endsWith("sell them something.");
    assertThat(report.outlet()).isEqualTo("The Gazette");
    assertThat(report.published()).isEqualTo(LocalDate.of(2031, 11, 6));
    assertThat(report.url()).isEqualTo("https://gazette.test/2031/ferry.html");
    assertThat(report.provenance().byline()).isEqualTo("Ana Ríos");
    assertThat(report.provenance().sha256()).hasSize(64);
    assertThat(report.provenance().notes()).isEmpty();
  }

  @Test
  void whatIsStatedForMachinesIsTrustedBeforeWhatIsShownAndDisagreementsAreKept()
      throws IOException {
    Report report =
        page(
            String.format(
                Locale.ROOT,
                """
            <html><head><title>x</title><meta property="og:title" content="Ferry is agreed">
            <meta property="article:published_time" content="2031-11-06">
            <link rel="canonical" href="https://gazette.test/2031/10/02/ferry"></head>
            <body><article><h1>Boats for Arica</h1><time datetime="2031-11-07">yesterday</time>%s
            </article></body>
            """,
                BODY));
    assertThat(report.title()).isEqualTo("Ferry is agreed");
    assertThat(report.published()).isEqualTo(LocalDate.of(2031, 11, 6));
    assertThat(report.provenance().notes())
        .anySatisfy(note -> assertThat(note).contains("headline").contains("Boats for Arica"))
        .anySatisfy(note -> assertThat(note).contains("the address says '2031-10-02'"))
        .noneSatisfy(note -> assertThat(note).contains("2031-11-07"));
  }

  @Test
  void aDayStandsInTheAddressOrInTheText() throws IOException {
    assertThat(
            page("<link rel=canonical href='https://g.test/world/2031/mar/9/x'><p>" + BODY)
                .published())
        .isEqualTo(LocalDate.of(2031, 3, 9));
    assertThat(page("<div class='post-date'>March 9, 2031</div>" + BODY).published())
        .isEqualTo(LocalDate.of(2031, 3, 9));
    assertThat(page("<div class='post-date'>Updated March 9, 2031</div>" + BODY).published())
        .isNull();
    assertThat(page("<div class='date'>03/04/2031</div>" + BODY).published()).isNull();
  }

  @Test
  void theEncodingIsThatOfTheBytesBeforeWhatThePageSays() throws IOException {
    String said =
        "<html><head><meta charset=\"%s\"></head><body>" + BODY + "<p>Genève, Zürich.</p>";
    byte[] lies = String.format(Locale.ROOT, said, "iso-8859-1").getBytes(StandardCharsets.UTF_8);
    byte[] honest =
        String.format(Locale.ROOT, said, "iso-8859-1").getBytes(Charset.forName("windows-1252"));
    byte[] wrong =
        String.format(Locale.ROOT, said, "utf-8").getBytes(Charset.forName("windows-1252"));
    byte[] wide =
        ("\uFEFF" + String.format(Locale.ROOT, said, "utf-8")).getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : new byte[][] {lies, honest, wrong, wide}) {
      assertThat(page(bytes).text()).contains("“We have waited").contains("Zürich.");
    }
  }

  @Test
  void aPageSavedWithItsPicturesIsThePage() throws IOException {
    Files.writeString(
        folder.resolve("page.mhtml"),
        String.format(
                Locale.ROOT,
                """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://gazette.test/2031/11/06/ferry
        Subject: Ferry agreed
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--=edge"

        ----=edge
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://gazette.test/2031/11/06/ferry

        <html><head><meta charset=3D"utf-8"><title>Ferry agreed</title></head><body>=
        %s<p>It will call at Z=C3=BCrich.</p></body></html>
        ----=edge
        Content-Type: image/gif
        Content-Transfer-Encoding: base64

        R0lGODlhAQABAAAAACw=
        ----=edge--
        """,
                BODY.replace("“", "=E2=80=9C").replace("”", "=E2=80=9D"))
            .replace("\n", "\r\n"));
    Collected read = Collected.of(folder);
    assertThat(read.problems).isEmpty();
    Report report = read.reports.get(0);
    assertThat(report.id()).isEqualTo("page.mhtml");
    assertThat(report.title()).isEqualTo("Ferry agreed");
    assertThat(report.text()).contains("“We have waited").endsWith("call at Zürich.");
    assertThat(report.published()).isEqualTo(LocalDate.of(2031, 11, 6));
  }

  @Test
  void aPageWithoutAStoryIsAProblem() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<nav><a href=x>Home</a></nav>");
    Files.writeString(folder.resolve("b.htm"), "");
    assertThat(Collected.of(folder).reasons())
        .satisfiesExactly(
            reason -> assertThat(reason).contains("no text that reads like a story"),
            reason -> assertThat(reason).contains("empty"));
  }

  private Report page(String html) throws IOException {
    return page(html.getBytes(StandardCharsets.UTF_8));
  }

  private Report page(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("page.html"), bytes);
    Collected read = Collected.of(file);
    assertThat(read.problems).isEmpty();
    return read.reports.get(0);
  }
}
