package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.app.page.Browsing.Kept;
import org.chancery.app.page.Browsing.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a report says is shown and does nothing. That no dialog opened, no error came and nothing
 * was asked of elsewhere is checked after each test.
 */
@ExtendWith(Browsing.class)
class HostileReportTest {
  private static final List<String> VIEWS =
      List.of(
          "/", "/brief", "/roster", "/status", "/changes?since=2024-01-01", "/search?q=stockholm");

  private static String report(String id) {
    return Links.report(id);
  }

  @Test
  void noViewRunsWhatAReportSays(@Window(ledger = Kept.HOSTILE) Visit visit) {
    for (String view : VIEWS) {
      visit.to(view);
      assertThat(visit.all("main script, main style, main iframe, main img, main math").count())
          .as(view)
          .isZero();
      assertThat(visit.all("main").evaluate("e => getComputedStyle(document.body).display"))
          .isEqualTo("block");
    }
  }

  @Test
  void markupOfTheTextIsText(@Window(ledger = Kept.HOSTILE) Visit visit) {
    visit.to(report(HostileReports.SCRIPTS));
    assertThat(String.join("", visit.all(".report .text").allTextContents()))
        .contains("<script>alert('script')</script><img src=x onerror=alert('img')>")
        .contains("${alert('template')}");
    assertThat(
            visit.all("main script, main style, main iframe, main img, main svg[onload]").count())
        .isZero();
    assertThat(visit.all("main [onmouseover], main [onerror], main [onload]").count()).isZero();
  }

  @Test
  void everyEventOfAHostileReportIsShown(@Window(ledger = Kept.HOSTILE) Visit visit) {
    visit.to("/");
    int rows = visit.all("#timeline tbody tr").count();
    assertThat(rows).isGreaterThan(1);
    for (int i = 0; i < rows; i++) {
      visit.to("/");
      visit.follow(visit.all("#timeline tbody th a").nth(i));
      assertThat(visit.address()).startsWith("/event/");
      visit.follow(".tree .words a");
      assertThat(visit.address()).startsWith("/report/");
    }
  }

  @Test
  void addressesThatAreNotOfTheWebAreNotLinked(@Window(ledger = Kept.HOSTILE) Visit visit) {
    for (String id : List.of(HostileReports.SCRIPTS, "data")) {
      visit.to(report(id));
      assertThat(visit.all("a[href^='javascript'], a[href^='data']").count()).isZero();
      assertThat(visit.all(".about a[rel~=external]").count()).isZero();
    }
    visit.to(report(HostileReports.LONG));
    assertThat(visit.all(".about a[rel~=external]").getAttribute("rel"))
        .contains("noopener", "noreferrer");
  }

  @Test
  void whatTurnsTextAroundIsSeenAndTurnsNothing(@Window(ledger = Kept.HOSTILE) Visit visit) {
    visit.to(report(HostileReports.SCRIPTS));
    assertThat(visit.all(".text .control").all())
        .extracting(control -> control.getAttribute("data-name"))
        .contains("U+202E", "U+0007");
    visit.to(report("data"));
    assertThat(visit.page().title()).doesNotContain(HostileReports.OVERRIDE);
    assertThat(visit.texts("h1").get(0)).doesNotContain(HostileReports.OVERRIDE);
    visit.to("/status");
    assertThat(String.join("", visit.texts("main"))).doesNotContain(HostileReports.OVERRIDE);
  }

  @Test
  void aWordOfAMegabyteIsWrappedAndCutIntoParts(
      @Window(ledger = Kept.HOSTILE, width = 400) Visit visit) {
    visit.to(report(HostileReports.LONG));
    assertThat(visit.all("h1").innerText()).hasSizeLessThan(250);
    assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(400);
    assertThat(String.join("", visit.all(".report .text").allTextContents())).hasSize(60_000);
    visit.follow(".paging a[rel=next]");
    assertThat(visit.address()).endsWith("?part=2");
    for (String view : VIEWS) {
      visit.to(view);
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
          .as(view)
          .isEqualTo(400);
    }
  }
}
