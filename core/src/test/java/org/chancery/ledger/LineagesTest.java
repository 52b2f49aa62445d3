package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.clean.CleanReport;
import org.chancery.clean.Cleaner;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

class LineagesTest {
  private static final Cleaner CLEANER = new Cleaner();

  private static final String STORY =
      """
      The foreign ministers of Norway and Chile will meet in Santiago next week to talk about a \
      treaty on fisheries that both parliaments have waited for since the spring.

      The treaty would let trawlers of either state land their catch in the harbours of the other, \
      and it sets quotas for cod, hake and krill until the end of the decade.

      Fishermen on the southern coast have protested against it three times this year, most lately \
      on Monday, when forty boats kept a freighter from leaving the port of Punta Arenas.

      An earlier round of talks in Bergen ended without a result because the delegations could not \
      agree on who should inspect the vessels, officials on both sides said.""";

  private static final String REWORKED =
      """
      Norway's top diplomat is expected in the Chilean capital within days, where a long-awaited \
      accord about fishing heads the agenda of two days of discussions.

      The treaty would let trawlers of either state land their catch in the ports of the other, \
      and sets quotas for cod, hake and krill until the end of the decade.

      Fishermen on the southern coast have protested against it three times this year, most lately \
      on Monday, when forty boats kept a freighter from leaving Punta Arenas. An earlier round of \
      talks in Bergen ended without a result because the delegations could not agree on who should \
      inspect the vessels, officials said.""";

  private static final String OTHER =
      """
      The foreign ministers of Norway and Chile met in Santiago on Thursday and signed a treaty on \
      fisheries, the Chilean government announced in the evening.

      Under it each state opens its harbours to the trawlers of the other. Quotas for three kinds \
      of catch are laid down until 2030, after which they must be agreed anew.

      The ceremony was held at the palace of La Moneda, in the presence of both ambassadors and of \
      a dozen fishermen from the south, who had come by bus to hand over a petition.""";

  private final List<CleanReport> reports = new ArrayList<>();

  private LineagesTest report(String id, String day, String title, String body) {
    Report report = new Report(id, title + "\n\n" + body, title, LocalDate.parse(day), null, null);
    reports.add(CLEANER.clean(report));
    reports.sort(Comparator.comparing(clean -> clean.report().id()));
    return this;
  }

  private Map<String, String> lineages() {
    return Lineages.of(reports);
  }

  @Test
  void theCopyOfAStoryIsOfItsLineageWholeTrimmedOrReworked() {
    report("b", "2024-03-01", "Ministers to meet over fish", STORY);
    report("c", "2024-03-02", "Fish talks", STORY.substring(0, STORY.indexOf("\n\nFishermen")));
    report("a", "2024-03-01", "Accord nears", REWORKED);
    report("d", "2024-03-01", "Treaty signed", OTHER);
    assertThat(lineages())
        .containsOnly(Map.entry("a", "a"), Map.entry("b", "a"), Map.entry("c", "a"));
  }

  @Test
  void anItemOfASentenceMustBeNearlyIdentical() {
    report(
        "a",
        "2024-03-01",
        "Norway's minister in Chile for talks",
        "The Norwegian foreign minister has arrived in Santiago for talks on a treaty that would"
            + " open the harbours of Chile to trawlers from the north.");
    report(
        "b",
        "2024-03-01",
        "Talks on fish",
        "The Norwegian foreign minister has arrived in Santiago for talks on a treaty that would"
            + " open the harbours of Chile to trawlers from the north");
    report(
        "c",
        "2024-03-01",
        "Norway's minister in Chile for talks",
        "The Norwegian foreign minister has arrived in Santiago for talks on fisheries, the first"
            + " since an earlier round in Bergen ended without a result.");
    assertThat(lineages()).containsOnly(Map.entry("a", "a"), Map.entry("b", "a"));
  }

  @Test
  void theRubricOfASeriesIsNoCopy() {
    String rubric =
        "Catch up on the most important developments of the day with our correspondents.";
    report("a", "2024-03-01", "Latest: ministers of Norway and Chile meet", rubric);
    report("b", "2024-03-02", "Latest: storm closes harbours in the south", rubric);
    assertThat(lineages()).isEmpty();
  }

  @Test
  void aBackgroundParagraphInUnrelatedReportsJoinsNone() {
    String background =
        "\n\nThe treaty would let trawlers of either state land their catch in the harbours of the"
            + " other, and it sets quotas for cod, hake and krill until the end of the decade.";
    report("a", "2024-03-01", "Signed", OTHER + background);
    report(
        "b",
        "2024-03-01",
        "Boats block a port",
        "Forty fishing boats blocked the entrance of Punta Arenas on Monday and let no freighter"
            + " pass until the evening, the harbour master told local radio. Their owners demand"
            + " to be heard before parliament votes, and threaten to come back every week."
            + background
            + "\n\nTwo men were hurt when a rope broke. Police took no one into custody, and the"
            + " boats went home at dusk, sounding their horns along the whole of the waterfront.");
    assertThat(lineages()).isEmpty();
  }

  @Test
  void aDigestThatHasOneStoryAmongManyIsOfNoLineage() {
    StringBuilder digest = new StringBuilder(STORY.substring(0, STORY.indexOf("\n\n")));
    for (int i = 0; i < 30; i++) {
      digest.append("\n\nItem ").append(i).append(" tells of matter ").append(i * 7);
      digest.append(" in town ").append(i * 13).append(", where council ").append(i * 17);
      digest.append(" has put off decision ").append(i * 19).append(" until day ").append(i * 23);
    }
    report("a", "2024-03-01", "In brief", digest.toString());
    report("b", "2024-03-01", "Fish talks", STORY.substring(0, STORY.indexOf("\n\n")));
    assertThat(lineages()).isEmpty();
  }
}
