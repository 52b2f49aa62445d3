package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An event told without its day has that of another telling of it in the same report. */
class RetellingTest {
  private static final String WHO =
      "Tanzanian President Julius Nyerere and Zambian President Kenneth Kaunda are neighbours. ";

  private static final String MET = WHO + "Julius Nyerere met Kenneth Kaunda in Lusaka. ";

  @Test
  void theTalksOfTodayAreThoseJustTold() {
    assertThat(told(MET + "Copper prices were discussed during today's meeting."))
        .contains("MEETING HAPPENED 2023-06-14");
    assertThat(told(MET + "Today during the meeting much attention was paid to trade."))
        .contains("MEETING HAPPENED 2023-06-14");
    assertThat(told(MET + "\"We are meeting today as brothers,\" Kenneth Kaunda said."))
        .contains("MEETING HAPPENED 2023-06-14");
  }

  @Test
  void talksOfOthersAndEarlierTalksAreNot() {
    assertThat(told(MET + "Copper prices were discussed during today's board meeting."))
        .contains("MEETING HAPPENED -");
    assertThat(told(MET + "\"The last time we met was on Sunday,\" Kenneth Kaunda said."))
        .contains("MEETING HAPPENED -");
    assertThat(told(MET + "\"I recall our meeting in March,\" Kenneth Kaunda said."))
        .contains("MEETING HAPPENED -");
  }

  @Test
  void aMeetingToComeHasTheDayItIsScheduledFor() {
    assertThat(
            told(
                WHO
                    + "Julius Nyerere is to meet Kenneth Kaunda. Crowds gathered in the capital"
                    + " before a meeting scheduled for Friday with Kenneth Kaunda."))
        .contains("MEETING SCHEDULED 2023-06-16");
  }

  @Test
  void thoseWhoSpeakToEachOtherTodayMeetToday() {
    String talks =
        "President of Zambia Kenneth Kaunda held talks with President of Tanzania Julius Nyerere"
            + " in Lusaka.\n\n"
            + "President of Zambia Kenneth Kaunda: Welcome, my friend.";
    String answer = "\n\nPresident of Tanzania Julius Nyerere: Thank you. ";
    assertThat(told(talks + answer + "Trade between us is growing today."))
        .contains("MEETING HAPPENED 2023-06-14");
    assertThat(told(talks + answer + "In today's world friends are few."))
        .contains("MEETING HAPPENED -");
    assertThat(told(talks + " Trade between us is growing today.")).contains("MEETING HAPPENED -");
  }

  @Test
  void whatIsSignedAtAMeetingHasItsDay() {
    String met = WHO + "Julius Nyerere met Kenneth Kaunda in Lusaka on Monday. ";
    assertThat(told(met + "After the meeting, a number of documents were signed."))
        .contains("AGREEMENT SIGNED 2023-06-12");
    assertThat(told(met + "Tanzania and Zambia have signed a treaty on copper."))
        .contains("AGREEMENT SIGNED -");
  }

  @Test
  void remarksMadeAfterAMeetingHaveTheDayOnWhichTheyWereMade() {
    String said = WHO + "Julius Nyerere said on Tuesday that copper was cheap. ";
    assertThat(
            told(said + "Julius Nyerere made the remarks after meeting Kenneth Kaunda in Lusaka."))
        .contains("MEETING HAPPENED 2023-06-13");
    assertThat(
            told(said + "Kenneth Kaunda made the remarks after meeting Julius Nyerere in Lusaka."))
        .contains("MEETING HAPPENED -");
  }

  @Test
  void callsNamedOneByOneHaveTheDayOfThemAll() {
    String several = WHO + "On Monday, Julius Nyerere spoke with several leaders about copper. ";
    assertThat(told(several + "Julius Nyerere spoke by phone with Kenneth Kaunda about prices."))
        .contains("CALL HAPPENED 2023-06-12");
    assertThat(told(several + "Kenneth Kaunda spoke by phone with Julius Nyerere about prices."))
        .contains("CALL HAPPENED -");
  }

  @Test
  void aMeetingOnTheSidelinesHasTheDayOfTheSummit() {
    String will = "Julius Nyerere will meet Kenneth Kaunda on the sidelines of the summit.";
    assertThat(told(WHO + "Trade will be discussed at the summit on Friday. " + will))
        .contains("MEETING SCHEDULED 2023-06-16");
    assertThat(told(WHO + "Trade will be discussed at the conference on Friday. " + will))
        .contains("MEETING PLANNED -");
  }

  @Test
  void aCompanionTravelsWhenTheTravellerDoes() {
    String visit = WHO + "Julius Nyerere will visit Zambia on Friday. ";
    String who = "Tanzanian Finance Minister Cleopa Msuya will ";
    assertThat(told(visit + who + "visit Zambia during Nyerere's visit."))
        .allMatch(claim -> claim.equals("VISIT SCHEDULED 2023-06-16"))
        .isNotEmpty();
    assertThat(told(visit + who + "visit Zambia.")).contains("VISIT PLANNED -");
  }

  private static List<String> told(String text) {
    Report report = new Report("r", text, null, LocalDate.of(2023, 6, 14), null, null);
    return Chancery.fold(List.of(Corpus.chancery().read(report))).claims().stream()
        .map(claim -> claim.kind() + " " + claim.stage() + " " + day(claim.when()))
        .distinct()
        .toList();
  }

  private static String day(Claim.@Nullable When when) {
    return when == null ? "-" : String.valueOf(when.span().start());
  }
}
