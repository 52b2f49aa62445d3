package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Reading;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.DatingStep;
import org.chancery.model.Publication;
import org.chancery.model.Publication.How;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports that state no date are dated by what they say, never closer than they say it. */
class DatingTest {
  @Test
  void whatIsPastAndWhatIsToComeBoundTheDay() {
    assertThat(span("The treaty was signed in Bern in March 2015. Norway will join it in 2019."))
        .isEqualTo("2015-03-01/2019-12-31");
  }

  @Test
  void aGoalSetByAYearIsOlderThanTheYear() {
    assertThat(
            span(
                "Iceland joined the fund in 2016. The two states hope to double their trade by"
                    + " 2024."))
        .isEqualTo("2016-01-01/2023-12-31");
  }

  @Test
  void whatBeganOnAKnownDayIsNotSpokenOfBefore() {
    assertThat(span("Norwegian mediators spoke of the conflict in eastern Ukraine."))
        .isEqualTo("2014-04-07/..");
  }

  @Test
  void countedYearsLeaveOpenHowTheyWereCounted() {
    // 2015 less 2003, twelve years gone by, or the nearest number
    assertThat(
            span(
                "The Norwegian king will visit Chile for the first time in 12 years."
                    + " It will be his first visit there since October 2003."))
        .isEqualTo("2015-01-01/2016-10-31");
    assertThat(span("It will be 12 years since the two met in Lima in October 2003, an aide said."))
        .isEqualTo("2015-01-01/2016-10-31");
    assertThat(span("It will be almost 12 years since the two met in Lima in October 2003."))
        .isEqualTo("2003-10-01/..");
  }

  @Test
  void aDayOfTheMonthIsOfTheMonthAndASeasonOfItsYear() {
    String counted = "It will be 12 years since the two met in Lima in October 2003. ";
    String assembly =
        "He spoke on the 21st in New York, where the General Assembly is being held. ";
    assertThat(span(counted + assembly)).isEqualTo("2015-09-21/2016-09-30");
    assertThat(span(counted + assembly + "The fund was set up in 2016."))
        .isEqualTo("2016-09-21/2016-09-30");
  }

  @Test
  void aWeekdayDecidesTheYearOfADay() {
    assertThat(
            span(
                "The pact was signed in 2011. It will be renewed in 2018. The Chilean president"
                    + " arrived in Oslo on Tuesday, June 9."))
        .isEqualTo("2015-06-09/2015-12-31");
  }

  @Test
  void whatOthersDateDatesWhoeverTellsOfIt() {
    Report told =
        report(
            "told",
            null,
            "Anna Berg, Norway's foreign minister, will visit Chile on Tuesday for the first time"
                + " in 12 years. It will be her first visit there since October 2003.");
    Report known =
        report(
            "known",
            LocalDate.of(2015, 9, 20),
            "Norwegian Foreign Minister Anna Berg visited Chile on September 15.");
    Ledger ledger = ledger(told, known);
    Publication publication = publication(ledger, "told");
    assertThat(publication.how()).isEqualTo(How.INFERRED_ACROSS_REPORTS);
    assertThat(text(publication)).isEqualTo("2015-09-09/2015-09-15");
    assertThat(publication.steps())
        .last()
        .satisfies(
            step -> {
              assertThat(step.report()).isEqualTo("known");
              assertThat(step.evidence().text()).contains("visited Chile on September 15");
            });
    // The relative date of the dated report is as wide as what is left open.
    assertThat(ledger.claims())
        .filteredOn(c -> c.report().equals("told"))
        .extracting(Claim::when)
        .isNotEmpty()
        .allMatch(w -> w != null && w.span().contains(LocalDate.of(2015, 9, 15)));
    assertThat(ledger(known, told).claims()).isEqualTo(ledger.claims());
  }

  @Test
  void anEventOfOthersDoesNotDateAReportWithoutCluesOfItsOwn() {
    Ledger ledger =
        ledger(
            report(
                "told", null, "Anna Berg, Norway's foreign minister, will visit Chile on Tuesday."),
            report(
                "known",
                LocalDate.of(2015, 9, 20),
                "Norwegian Foreign Minister Anna Berg visited Chile on September 15."));
    assertThat(published(ledger, "told")).isNull();
  }

  @Test
  void aContradictionIsReportedAndLeftAside() {
    Publication publication =
        publication(
            ledger(
                report(
                    "r",
                    null,
                    "Peru joined the fund in 2021. Chile will join it in 2017, and the fund was set"
                        + " up in 2012.")),
            "r");
    assertThat(publication.span().start()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(publication.span().end()).isNull();
    assertThat(publication.steps())
        .filteredOn(s -> !s.holds())
        .extracting(DatingStep::says)
        .singleElement()
        .asString()
        .contains("2017");
  }

  @Test
  void everyStepPointsAtItsWords() {
    Ledger ledger =
        ledger(report("r", null, "The treaty was signed in 2015. Norway will join it in 2019."));
    CleanReport report = ledger.reports().get(0);
    assertThat(publication(ledger, "r").steps())
        .hasSize(2)
        .allSatisfy(
            s ->
                assertThat(s.evidence().span().of(report.report().text()))
                    .isEqualTo(s.evidence().text()));
  }

  @Test
  void aReportThatStatesItsDayIsNotReckoned() {
    LocalDate day = LocalDate.of(2020, 5, 4);
    Publication publication =
        publication(ledger(report("r", day, "The treaty was signed in 2023.")), "r");
    assertThat(text(publication)).isEqualTo("2020-05-04/2020-05-04");
    assertThat(publication.how()).isEqualTo(How.STATED);
  }

  private static String span(String text) {
    return text(publication(ledger(report("r", null, text)), "r"));
  }

  private static String text(Publication publication) {
    return part(publication.span().start()) + "/" + part(publication.span().end());
  }

  private static String part(@Nullable LocalDate day) {
    return day == null ? ".." : day.toString();
  }

  private static Publication publication(Ledger ledger, String report) {
    Publication publication = published(ledger, report);
    assertThat(publication).isNotNull();
    return java.util.Objects.requireNonNull(publication);
  }

  private static @Nullable Publication published(Ledger ledger, String report) {
    return ledger.reports().stream()
        .filter(r -> r.report().id().equals(report))
        .findFirst()
        .orElseThrow()
        .origin()
        .publication();
  }

  private static Report report(String id, @Nullable LocalDate day, String text) {
    return new Report(id, text, null, day, null, null);
  }

  private static Ledger ledger(Report... reports) {
    List<Reading> readings = new ArrayList<>();
    for (Report report : reports) {
      readings.add(Corpus.chancery().read(report));
    }
    return Chancery.fold(readings);
  }
}
