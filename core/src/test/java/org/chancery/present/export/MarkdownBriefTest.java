package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ledger.Ledger;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownBriefTest {
  private static String text(Ledger ledger) {
    return Ledgers.written(new MarkdownBrief(ledger, Filter.ALL));
  }

  /** Renders it as a wiki would that lets markup through. */
  private static Document page(Ledger ledger) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(text(ledger))));
  }

  @Test
  void eachStatementHasItsFootnote() {
    assertThat(text(Ledgers.visit(Stage.SCHEDULED, Ledgers.days("2024-06-20", "2024-06-21"))))
        .isEqualTo(
            """
            # Chancery brief

            as of 2024-06-15, the latest of 1 report: 1 event

            ## To come (1)

            - **20–21 Jun 2024**, scheduled: Visit: Anna Example (NO) to Santiago, Chile[^1] \s
              Anna Example via Paper; 1 report; visit-cl-1a2b

            [^1]: “Anna Example will come to Santiago.” — Paper ← Anna Example; a.txt, characters 0–35, published 15 Jun 2024
            """);
  }

  @Test
  void hostileTextIsInert() {
    Document page = page(Ledgers.hostile());
    assertThat(page.select("script, img, a, code, table, iframe, style")).isEmpty();
    assertThat(page.select("h1, h2")).hasSize(3);
    assertThat(page.select("em")).isEmpty();
    assertThat(page.text())
        .contains("</title><script>alert(1)</script>", "[click](javascript:alert(1))", "*a* _b_")
        .doesNotContain("\u202e");
    assertThat(text(Ledgers.hostile())).doesNotContain("http://", "www.").contains("http\\://");
  }

  @Test
  void disputesHaveBothSidesAndOtherWords() {
    assertThat(page(Ledgers.hostile()).text()).contains("In dispute (1)", "by other words[^");
  }
}
