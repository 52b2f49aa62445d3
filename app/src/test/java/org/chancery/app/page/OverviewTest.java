package org.chancery.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The overview of the samples. */
@ExtendWith(Browsing.class)
class OverviewTest {
  private static final String ROWS = "#timeline tbody tr";
  private static final String VISIT = ROWS + ":has-text('Visit Ulf Kristersson (SE) to Budapest')";

  @Test
  void everyEventHasARowThatOpensIt(Visit visit) {
    visit.to("/");
    assertThat(visit.all(ROWS).count()).isEqualTo(58);
    visit.follow(VISIT + " th a");
    assertThat(visit.address()).startsWith("/event/visit-kristersson-orban-hu-");
  }

  @Test
  void aBarShowsTheDaysAndMarksTheStages(Visit visit) {
    visit.to("/?with=Kristersson");
    assertThat(visit.all(VISIT + " .track.fact rect.bar.solid").count()).isEqualTo(1);
    assertThat(visit.all(VISIT + " .track .at title").allTextContents())
        .containsExactly(
            "proposed, reported 24 Jan 2024",
            "invited, reported 24 Jan 2024",
            "accepted, reported 25 Jan 2024",
            "scheduled, reported 20 Feb 2024",
            "happened, reported 23 Feb 2024");
    List<Double> marks =
        visit.all(VISIT + " .track .at").all().stream()
            .map(mark -> percent(mark.getAttribute("x")))
            .toList();
    assertThat(marks).hasSize(5).isSorted();
    assertThat(marks.get(4)).isEqualTo(percent(visit.all(VISIT + " rect.bar").getAttribute("x")));
  }

  @Test
  void whatIsKnownToTheMonthFadesAndPlansAreDashed(Visit visit) {
    visit.to("/?with=Brazil&with=AR");
    assertThat(visit.all(ROWS + " rect.bar.both").getAttribute("fill"))
        .isEqualTo("url(#fade-both)");
    visit.to("/?with=Putin&with=Ramaphosa&stage=scheduled");
    assertThat(dashes(visit, ".track.plan rect.bar")).isNotEqualTo("none");
  }

  private static double percent(String length) {
    return Double.parseDouble(length.replace("%", ""));
  }

  private static Object dashes(Visit visit, String selector) {
    return visit.all(selector).first().evaluate("e => getComputedStyle(e).strokeDasharray");
  }

  @Test
  void whatWasCalledOffIsStruckThrough(Visit visit) {
    visit.to("/?stage=declined");
    assertThat(visit.all(ROWS).count()).isGreaterThan(0);
    assertThat(visit.all(".track.off line.struck").count()).isGreaterThan(0);
    assertThat(
            visit
                .all(ROWS + " th a")
                .first()
                .evaluate("e => getComputedStyle(e).textDecorationLine"))
        .isEqualTo("line-through");
  }

  @Test
  void theFormAsksAndTheAddressKeepsTheQuestion(Visit visit) {
    visit.to("/");
    visit.all("input[name=with]").fill("Sweden");
    visit.all("summary:has-text('Kind')").click();
    visit.all("input[name=kind][value=visit]").check();
    visit.all("input[name=from]").fill("2024-01-01");
    visit.all("input[name=to]").fill("2024-12-31");
    visit.follow(".filters button");
    assertThat(visit.address())
        .contains("with=Sweden", "kind=visit", "from=2024-01-01", "to=2024-12-31");
    assertThat(visit.texts(ROWS + " th"))
        .singleElement()
        .asString()
        .contains("Ulf Kristersson (SE) to Budapest");
    assertThat(visit.all("input[name=with]").first().inputValue()).isEqualTo("Sweden");
    assertThat(visit.all("input[name=kind][value=visit]").isChecked()).isTrue();
    visit.follow(".clear");
    assertThat(visit.all(ROWS).count()).isEqualTo(58);
  }

  @Test
  void severalSidesMustAllHaveAPart(Visit visit) {
    visit.to("/?with=SE&with=HU");
    assertThat(visit.texts(ROWS + " th"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsPattern("SE|Sweden").containsPattern("HU|Hung"));
  }

  @Test
  void outletsStagesAndDisputesNarrow(Visit visit) {
    visit.to("/?outlet=Northern+Ledger");
    int ofTheLedger = visit.all(ROWS).count();
    assertThat(ofTheLedger).isBetween(1, 58);
    visit.to("/?stage=scheduled");
    assertThat(visit.texts(ROWS + " .stage")).isNotEmpty().containsOnly("scheduled");
    visit.to("/?disputed=true");
    assertThat(visit.texts(ROWS)).singleElement().asString().contains("in dispute");
  }

  @Test
  void whatIsNotUnderstoodIsTold(Visit visit) {
    visit.to("/?stage=invented&with=Sweden");
    assertThat(visit.texts(".complaint")).singleElement().asString().contains("invented");
    visit.to("/?from=soon");
    assertThat(visit.texts(".complaint")).singleElement().asString().contains("2024-02-23");
  }

  @Test
  void draggingAcrossTheTimelineChoosesItsDays(Visit visit) {
    visit.to("/");
    BoundingBox chart = visit.all("#timeline thead .drawn").boundingBox();
    BoundingBox row = visit.all(ROWS).nth(4).boundingBox();
    visit.page().mouse().move(chart.x + chart.width * 0.5, row.y + 10);
    visit.page().mouse().down();
    visit.page().mouse().move(chart.x + chart.width * 0.75, row.y + 30);
    assertThat(visit.all(".brush").boundingBox().width)
        .isBetween(chart.width * 0.2, chart.width * 0.3);
    visit.page().mouse().up();
    visit.page().waitForURL(Pattern.compile(".*from=.*"));
    assertThat(visit.address()).matches("/\\?from=2023-\\d\\d-\\d\\d&to=2023-\\d\\d-\\d\\d");
    assertThat(visit.all(ROWS).count()).isBetween(5, 58);
  }

  @Test
  void zoomingNeedsNoScript(@Browsing.Window(scripts = false) Visit visit) {
    visit.to("/");
    visit.follow(".zooms a:has-text('closer')");
    assertThat(visit.address()).contains("from=", "to=");
    int closer = visit.all(ROWS).count();
    assertThat(closer).isBetween(1, 58);
    visit.follow(".zooms a:has-text('all days')");
    assertThat(visit.address()).isEqualTo("/");
  }

  @Test
  void theMatrixCountsWhatItsCellsOpen(Visit visit) {
    visit.to("/");
    var cell = visit.all(".matrix a[aria-label^='Sweden and Hungary:']");
    int count = Integer.parseInt(cell.innerText());
    visit.follow(cell);
    assertThat(visit.address()).contains("with=SE", "with=HU");
    assertThat(visit.all(ROWS).count()).isEqualTo(count).isGreaterThan(1);
  }

  @Test
  void whatIsToComeAndWhatIsDisputedStandsBeside(Visit visit) {
    visit.to("/");
    assertThat(visit.texts("section:has(#to-come) .event"))
        .hasSize(5)
        .anySatisfy(event -> assertThat(event).contains("from Sweden to Hungary", "planned"));
    assertThat(visit.texts("section:has(#disputed-title) .event"))
        .singleElement()
        .asString()
        .contains("South Africa to Russia", "In dispute");
    visit.follow("section:has(#disputed-title) .more a");
    assertThat(visit.all(ROWS).count()).isEqualTo(1);
  }

  @Test
  void rowsAreReachedByTheKeyboard(Visit visit) {
    visit.to("/");
    visit.page().keyboard().press("Tab");
    assertThat(visit.all(":focus").innerText()).isEqualTo("Skip to the content");
    visit.page().keyboard().press("Enter");
    visit.all("#timeline tbody th a").first().focus();
    visit.page().keyboard().press("Enter");
    visit.page().waitForURL(Pattern.compile(".*/event/.*"));
  }
}
