package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Within one report a claim without days has those of another claim, where the two are of one. */
class LendingTest {
  private static final String WHO =
      "Tanzanian President Julius Nyerere and Zambian President Kenneth Kaunda are neighbours. ";

  @Test
  void aPlanToldAgainHasTheDaysOfThePlan() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere will visit Zambia on Friday. The world waits.\n\n"
                    + "Julius Nyerere will visit Zambia for trade."))
        .isNotEmpty()
        .allMatch(claim -> claim.equals("VISIT SCHEDULED 2023-06-16"));
  }

  @Test
  void aMeetingHasTheDaysOfTheJourneyItIsHeldOn() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere will visit Zambia on Friday. Julius Nyerere will meet Kenneth"
                    + " Kaunda in Lusaka."))
        .contains("MEETING SCHEDULED 2023-06-16");
  }

  @Test
  void aJourneyHasTheDaysOfTheMeetingHeldOnIt() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere visited Zambia. Julius Nyerere met Kenneth Kaunda in Lusaka"
                    + " on Monday."))
        .contains("VISIT HAPPENED 2023-06-12");
  }

  @Test
  void historyLendsNothingToTheNews() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere met Kenneth Kaunda in Lusaka. Julius Nyerere met Kenneth"
                    + " Kaunda in Kitwe on 3 May 2019."))
        .contains("MEETING HAPPENED -");
  }

  @Test
  void whatIsPastLendsNothingToAPlan() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere visited Zambia on Monday. Julius Nyerere plans to visit"
                    + " Zambia again."))
        .contains("VISIT PLANNED -");
  }

  private static List<String> told(String text) {
    Report report = new Report("r", text, null, LocalDate.of(2023, 6, 14), null, null);
    return Chancery.fold(List.of(Corpus.chancery().read(report))).claims().stream()
        .filter(claim -> claim.kind() == Kind.VISIT || claim.kind() == Kind.MEETING)
        .map(claim -> claim.kind() + " " + claim.stage() + " " + day(claim.when()))
        .distinct()
        .toList();
  }

  private static String day(Claim.@Nullable When when) {
    return when == null ? "-" : String.valueOf(when.span().start());
  }
}
