package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page on quality quotes. */
class QualityTableTest {
  private static final String SCORE =
      """
      {"found": {"p": 0.8, "r": 0.5, "f1": 0.6154, "tp": 4, "predicted": 5, "gold": 8},
       "said_by": {"p": 0.0, "r": 0.0, "f1": 0.0, "tp": 0, "predicted": 0, "gold": 0},
       "stage": 0.75, "when": {"right": 2, "of": 3, "share": 0.6667},
       "plans_as_facts": {"n": 1, "of": 4, "share": 0.25}, "evidence": 1.0,
       "events": {"p": 1.0, "r": 0.9, "f1": 0.9474},
       "by_kind": {"CALL": {"p": 1.0, "r": 0.5, "f1": 0.6667, "tp": 1, "predicted": 1, "gold": 2}},
       "dated": {"right": 5, "of": 5}, "furniture": {"removed": 16, "of": 16, "evidence_lost": 0}}
      """;

  private static final Comparison NONE =
      new Comparison(1, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void eachFigureStandsWithItsCounts() {
    String page =
        new QualityTable("abc1234", Map.of("gold/x", Workshop.row(SCORE)), NONE).markdown();
    assertThat(page.lines())
        .contains(
            "Written by `bench/quality --into docs/quality.md` at commit abc1234.",
            "|  | gold/x |",
            "|---|---|",
            "| found | F1 0.615, P 0.800 R 0.500 (4 of 5 printed, 8 gold) |",
            "| said_by | – |",
            "| stage | 0.750 |",
            "| when | 0.667 (2 of 3) |",
            "| plans_as_facts | 0.250 (1 of 4) |",
            "| invented_dates | – |",
            "| events | F1 0.947, P 1.000 R 0.900 |",
            "| CALL | F1 0.667, P 1.000 R 0.500 (1 of 1 printed, 2 gold) |",
            "| dated | 5 of 5 |",
            "| furniture | 16 of 16, evidence lost: 0 |");
  }

  @Test
  void aPageKeepsWhatStandsAroundItsTables() {
    Page page = new Page(Path.of("page.md"));
    String text =
        "before\n<!-- bench/quality: begin -->\nold\n<!-- bench/quality: end -->\nafter\n";
    assertThat(page.with(text, "new\n"))
        .isEqualTo(text.replace("old", "new"))
        .isEqualTo(page.with(page.with(text, "other\n"), "new\n"));
    assertThatThrownBy(() -> page.with("no marks", "new\n"))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("page.md has no place");
  }

  @Test
  void whatIsMissingIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> new SharedOption().path("no/such.file"))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("no/such.file")
        .hasMessageContaining("--shared DIR");
    assertThatThrownBy(() -> Program.named("no-such-program").run())
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("cannot run no-such-program; is it installed?");
  }
}
