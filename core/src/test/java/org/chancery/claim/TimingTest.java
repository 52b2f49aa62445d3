package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.annotate.time.DateResolver;
import org.chancery.model.BlockType;
import org.chancery.model.DateSpan;
import org.chancery.model.Kind;
import org.junit.jupiter.api.Test;

/** Which date of a sentence is the event's, in reports of Wednesday 14 June 2023. */
class TimingTest {
  @Test
  void whatIsSaidInACallOrAtAMeetingIsSaidOnItsDay() {
    assertThat(days(Kind.CALL, "On Monday Ann Poe told the king of Chile in a phone call to wait."))
        .containsExactly("2023-06-12");
    assertThat(days(Kind.MEETING, "The king of Peru said on Monday at talks with Ann Poe: wait."))
        .containsExactly("2023-06-12");
    assertThat(days(Kind.VISIT, "The king of Peru said Monday during a visit to Chile: wait."))
        .containsExactly("2023-06-12");
    assertThat(days(Kind.MEETING, "The king of Peru said on Monday he had met Ann Poe."))
        .containsExactly("-");
  }

  @Test
  void theDayOfTheOccasionIsThatOfTheMeeting() {
    assertThat(days(Kind.MEETING, "The kings of Peru and Chile met for Monday's talks in Oslo."))
        .contains("2023-06-12");
    assertThat(days(Kind.VISIT, "The king of Peru came to Oslo for Monday's summit."))
        .containsExactly("2023-06-12");
    assertThat(days(Kind.VISIT, "The king of Peru came to Oslo for the 2023 summit."))
        .containsExactly("-");
  }

  @Test
  void aDayCountedFromAnotherIsCountedFromThatDay() {
    assertThat(days(Kind.VISIT, "The strike ended on Monday, two days after Ann Poe visited Peru."))
        .containsExactly("2023-06-10");
    assertThat(
            days(Kind.VISIT, "On Monday, a day after Ann Poe arrived in Peru, the strike ended."))
        .containsExactly("2023-06-11");
    assertThat(days(Kind.VISIT, "The strike ended Monday, a week before Ann Poe visits Peru."))
        .containsExactly("2023-06-19");
    assertThat(days(Kind.VISIT, "The remarks came a day after Ann Poe visited Peru."))
        .containsExactly("2023-06-13");
    assertThat(days(Kind.VISIT, "The floods came a day after Ann Poe visited Peru."))
        .containsExactly("-");
  }

  @Test
  void aClauseOfThePlaceHasTheDaysOfTheJourney() {
    assertThat(days(Kind.MEETING, "Ann Poe will fly on Friday to Oslo, where she will meet Bo Li."))
        .containsExactly("2023-06-16");
    assertThat(days(Kind.MEETING, "Ann Poe flew on Monday to Oslo, where she met Bo Li."))
        .containsExactly("2023-06-12");
    assertThat(days(Kind.MEETING, "Ann Poe will fly on Friday to Oslo, where she once met Bo Li."))
        .containsExactly("-");
  }

  @Test
  void whatIsPutOffHasItsNewDate() {
    assertThat(days(Kind.MEETING, "The talks between Peru and Chile were put off until July 3."))
        .containsExactly("2023-07-03");
    assertThat(days(Kind.VISIT, "Ann Poe's visit to Peru was pushed back to July."))
        .containsExactly("2023-07-01..2023-07-31");
    assertThat(days(Kind.VISIT, "Ann Poe's visit to Peru was postponed on Monday."))
        .containsExactly("-");
  }

  @Test
  void whatOneIsInvitedToHasItsDate() {
    assertThat(days(Kind.VISIT, "Peru invited the king of Chile to hold talks in Lima in August."))
        .containsExactly("2023-08-01..2023-08-31");
    assertThat(days(Kind.VISIT, "Peru has invited the king of Chile to Lima on August 2."))
        .containsExactly("2023-08-02");
    assertThat(days(Kind.VISIT, "Peru on Monday invited the king of Chile to visit Lima."))
        .containsExactly("-");
  }

  @Test
  void aVisitGoesOnUntilTheDayItWillEnd() {
    assertThat(days(Kind.VISIT, "The king of Chile will end his visit to Peru on Friday."))
        .containsExactly("2023-06-14..2023-06-16");
    assertThat(days(Kind.VISIT, "The king of Chile is due to wrap up a visit to Peru on Friday."))
        .containsExactly("2023-06-14..2023-06-16");
    assertThat(days(Kind.VISIT, "The king of Chile will visit Peru on Friday."))
        .containsExactly("2023-06-16");
  }

  @Test
  void whoeverPreparesToLeaveLeavesThatDay() {
    assertThat(
            days(Kind.VISIT, "The king of Chile spoke on Monday as he prepared to leave for Peru."))
        .contains("2023-06-12");
    assertThat(days(Kind.VISIT, "The king of Chile spoke on Monday before he flew to Peru."))
        .containsExactly("-");
  }

  @Test
  void atTheEndOfAStayItsDaysAreThoseBefore() {
    assertThat(
            days(Kind.VISIT, "At the end of a three-day visit to Peru, the king of Chile spoke."))
        .containsExactly("2023-06-11..2023-06-14");
    assertThat(days(Kind.VISIT, "The king of Chile wrapped up a thirteen-day visit to Peru."))
        .containsExactly("2023-06-01..2023-06-14");
  }

  private static List<String> days(Kind kind, String text) {
    List<String> days =
        ShortForm.claims(text, BlockType.BODY).stream()
            .filter(c -> c.kind() == kind)
            .map(TimingTest::days)
            .distinct()
            .toList();
    assertThat(days).as("claims of: %s", text).isNotEmpty();
    return days;
  }

  private static String days(StatedClaim claim) {
    Timing timing = claim.timing();
    if (timing == null) {
      return "-";
    }
    DateSpan days =
        DateResolver.resolve(timing.expression().value(), ShortForm.PUBLISHED, timing.direction());
    if (days == null) {
      return "none";
    }
    return days.days() == 1 ? String.valueOf(days.start()) : days.start() + ".." + days.end();
  }
}
