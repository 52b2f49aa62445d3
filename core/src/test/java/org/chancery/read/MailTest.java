package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newsletters in, reports out. */
class MailTest {
  private static final String HEAD =
      """
      From: =?utf-8?q?Z=C3=BCrich_Letter?= <news@z.test>
      To: desk@d.test
      Subject: =?utf-8?b?VGFsa3MgaW4gR2Vuw6h2ZQ==?=
      Date: Thu, 6 Nov 2031 23:30:00 -0500
      Message-ID: <77@z.test>
      MIME-Version: 1.0
      """;

  @TempDir Path folder;

  @Test
  void plainTextGoesBeforeThePageWhereItSaysEnough() throws IOException {
    String plain = "The envoys of two countries met in Bern on Tuesday. ".repeat(5);
    Report report = letter(HEAD + alternative(plain, "<p>Something else.</p>"));
    assertThat(report.id()).isEqualTo("<77@z.test>");
    assertThat(report.title()).isEqualTo("Talks in Genève");
    assertThat(report.text()).isEqualTo("Talks in Genève\n\n" + plain.strip());
    assertThat(report.outlet()).isEqualTo("Zürich Letter");
    assertThat(report.published()).isEqualTo(LocalDate.of(2031, 11, 6));
  }

  @Test
  void thePageIsReadWhereThePlainTextOnlyPointsToIt() throws IOException {
    Report report =
        letter(
            HEAD
                + alternative(
                    "View this email in your browser",
                    "<style>p{}</style><table><tr><td><p>The envoys met in Bern.</p><p>They agreed.</p>"
                        + "<p><a href=x>Unsubscribe</a> from this list.</p></td></tr></table>"));
    assertThat(report.text())
        .isEqualTo("Talks in Genève\n\nThe envoys met in Bern.\n\nThey agreed.");
  }

  @Test
  void whatIsNoLetterIsAProblem() throws IOException {
    Files.writeString(folder.resolve("a.eml"), "");
    Files.writeString(folder.resolve("b.eml"), HEAD + "Content-Type: image/png\n\nxx");
    Collected read = Collected.of(folder);
    assertThat(read.reports).isEmpty();
    assertThat(read.reasons())
        .satisfiesExactly(
            reason -> assertThat(reason).contains("no letter"),
            reason -> assertThat(reason).contains("no text"));
  }

  private static String alternative(String plain, String html) {
    return String.format(
        Locale.ROOT,
        """
        Content-Type: multipart/alternative; boundary=edge

        --edge
        Content-Type: text/plain; charset=utf-8

        %s
        --edge
        Content-Type: text/html; charset=utf-8

        %s
        --edge--
        """,
        plain,
        html);
  }

  private Report letter(String text) throws IOException {
    Collected read = Collected.of(Files.writeString(folder.resolve("a.eml"), text));
    assertThat(read.problems).isEmpty();
    return read.reports.get(0);
  }
}
