package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.present.Samples.days;
import static org.chancery.present.Samples.event;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Event;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static String brief(Ledger ledger) {
    return String.join("\n", new Brief(ledger, Filter.ALL, Style.PLAIN, 0).lines());
  }

  @Test
  void aDisputedVisit() {
    assertThat(brief(Samples.disputed()))
        .isEqualTo(
            """
            Chancery brief as of 2024-03-02, the latest of 2 reports: 1 event

            TO COME (1)

            5–6 Mar 2024        Visit: Anna Example (NO) to Santiago, Chile
            scheduled           Anna Example, Juan Muestra via Wire, Agency, The Paper; 2
                                reports, 2 independent sources
                                visit-cl-1a2b  (in dispute)

            IN DISPUTE (1)

            Visit: Anna Example (NO) to Santiago, Chile
              whether it is to be
                - scheduled, 5–6 Mar 2024: The Paper ← Agency ← Wire ← Anna Example, a.txt
                  “Anna Example will come to Santiago.”
                - denied, 5–6 Mar 2024: The Paper ← Agency ← Juan Muestra, b.txt
                  “No visit is planned, he said.”
                - by the words of The Paper, b.txt
                  “B title”
              visit-cl-1a2b

            Ask further: chancery explain ID (the first letters of it will do)""");
  }

  @Test
  void sectionsFollowTheStageAndTheLatestReportsDay() {
    Ledger ledger =
        Samples.of(
            event("a", Kind.MEETING, Stage.PLANNED, null),
            event("b", Kind.MEETING, Stage.SCHEDULED, days("2024-06-15", "2024-06-15")),
            event("c", Kind.MEETING, Stage.SCHEDULED, days("2024-06-14", "2024-06-14")),
            event("d", Kind.CALL, Stage.HAPPENED, days("2024-06-10", "2024-06-10")),
            event("e", Kind.AGREEMENT, Stage.SIGNED, days("2024-06-11", "2024-06-11")),
            event("f", Kind.MEETING, Stage.CANCELLED, days("2024-07-01", "2024-07-01")),
            event("g", Kind.MEETING, Stage.UNDERWAY, null));
    List<String> ids =
        brief(ledger)
            .lines()
            .map(String::strip)
            .map(line -> line.replaceFirst("^(told .* |in undated reports +)", ""))
            .filter(line -> line.matches("[a-g]|[A-Z, ]+ \\(\\d\\)"))
            .toList();
    assertThat(ids)
        .containsExactly(
            "TO COME (2)",
            "b",
            "a",
            "UNDER WAY (1)",
            "g",
            "DUE BY NOW, NO WORD SINCE (1)",
            "c",
            "HAS BEEN (2)",
            "e",
            "d",
            "PUT OFF, CALLED OFF, REFUSED OR DENIED (1)",
            "f");
  }

  @Test
  void whatWasToldLongAgoIsNoNews() {
    CleanReport old = Samples.report("a.txt", "A title And its text.", "2023-06-15");
    CleanReport latest = Samples.report("b.txt", "B title And its text.", "2024-06-15");
    Ledger ledger =
        new Ledger(
            List.of(
                event("a", Kind.VISIT, Stage.UNDERWAY, null, told(old, Stage.UNDERWAY)),
                event("b", Kind.VISIT, Stage.PLANNED, null, told(old, Stage.PLANNED)),
                event("c", Kind.VISIT, Stage.UNDERWAY, null, told(latest, Stage.UNDERWAY)),
                event("d", Kind.VISIT, Stage.PLANNED, null, told(latest, Stage.PLANNED))),
            List.of(),
            List.of(old, latest),
            Map.of(),
            List.of());
    assertThat(
            brief(ledger)
                .lines()
                .map(line -> line.replaceFirst("^told .* ", ""))
                .filter(line -> line.matches("[a-d]|[A-Z, ]+ \\(\\d\\)")))
        .containsExactly(
            "TO COME (1)",
            "d",
            "UNDER WAY (1)",
            "c",
            "NO DAY GIVEN, NO WORD FOR HALF A YEAR (1)",
            "b",
            "HAS BEEN (1)",
            "a");
  }

  private static Claim told(CleanReport report, Stage stage) {
    return Samples.visit(report, stage, Samples.MINISTER);
  }

  @Test
  void aLongLedgerIsCutAndSaysSo() {
    Event[] many =
        IntStream.range(0, 7)
            .mapToObj(i -> event("m" + i, Kind.MEETING, Stage.PLANNED, null))
            .toArray(Event[]::new);
    List<String> lines = new Brief(Samples.of(many), Filter.ALL, Style.PLAIN, 5).lines();
    assertThat(lines).contains("TO COME (7)", "… and 2 more: --limit 0 shows all");
    assertThat(lines).anyMatch(line -> line.endsWith(" m4")).noneMatch(l -> l.endsWith(" m5"));
  }

  @Test
  void noLineIsWiderThanThePage() {
    Ledger ledger = Samples.disputed();
    assertThat(new Brief(ledger, Filter.ALL, Style.PLAIN, 0).lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    Event event = ledger.events().get(0);
    assertThat(new Explanation(ledger, event, Style.PLAIN).lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }

  @Test
  void coloursAddNothingButColours() {
    List<String> plain = new Brief(Samples.disputed(), Filter.ALL, Style.PLAIN, 0).lines();
    List<String> coloured = new Brief(Samples.disputed(), Filter.ALL, Style.COLOURED, 0).lines();
    assertThat(coloured).anyMatch(line -> line.contains("\u001b["));
    assertThat(coloured.stream().map(l -> l.replaceAll("\u001b\\[\\d*m", "").stripTrailing()))
        .containsExactlyElementsOf(plain);
  }

  @Test
  void nothingReadIsSaid() {
    assertThat(brief(new Ledger(List.of(), List.of(), List.of(), Map.of(), List.of())))
        .isEqualTo("Chancery brief of 0 reports, none of a known date: no events");
  }

  @Test
  void aStateIsNotNamedBesideItsPersonAndNoDateTellsWhenItWasTold() {
    CleanReport report = Samples.report("a.txt", "A title And its text.", "2024-06-15");
    Claim talks =
        new Claim(
            "a.txt",
            "m",
            Kind.MEETING,
            Stage.PLANNED,
            Map.of(Role.PARTICIPANTS, List.of(Samples.MINISTER, Samples.NORWAY, Samples.CHILE)),
            null,
            null,
            List.of(),
            List.of(),
            Evidence.of(report.report(), new Span(8, 21)),
            List.of());
    assertThat(brief(Samples.of(event("m", Kind.MEETING, Stage.PLANNED, null, talks))))
        .contains(
            """
            no date             Meeting: Anna Example (NO) and Chile
            planned             Agency, The Paper; 1 report
            told 15 Jun 2024    m
            """);
  }
}
