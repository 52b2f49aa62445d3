package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.annotate.time.DateValue;
import org.chancery.annotate.time.Direction;
import org.chancery.model.BlockType;
import org.junit.jupiter.api.Test;

/** Days counted from the report ({@link Offset}), up to it ({@link Stay}), and its own. */
class CountedDaysTest {
  @Test
  void whatIsSaidTwoDaysBeforeAJourneyDatesIt() {
    assertThat(
            values(
                "A minister said two days before President Julius Nyerere visits Peru: no rain."))
        .contains(day(2));
  }

  @Test
  void aHeadlineInThePresentIsOfTheDayOfTheReport() {
    assertThat(values("Peru sells more herring a day after Julius Nyerere visited Peru."))
        .contains(day(-1));
  }

  @Test
  void theEveIsCountedFromWhatIsToldInThePresent() {
    assertThat(
            values(
                "Peru closes its schools on the eve of President Julius Nyerere's visit to Peru."))
        .contains(day(1));
  }

  @Test
  void fromSomethingPastWithoutADayNothingIsCounted() {
    assertThat(values("Peru sold more herring a day after Julius Nyerere visited Peru.")).isEmpty();
    assertThat(values("Fires broke out on the eve of President Julius Nyerere's visit to Peru."))
        .isEmpty();
  }

  @Test
  void theDaysOfTalkingAboutAPactAreNotThePacts() {
    assertThat(values("Peru and Chile were negotiating a trade agreement on Monday.")).isEmpty();
  }

  @Test
  void aStayThatEndsIsTheDaysBeforeTheReport() {
    assertThat(values("President Julius Nyerere wrapped up a three-day visit to Peru."))
        .contains(new DateValue.Around(DateValue.Unit.DAY, 3, Direction.PAST));
    assertThat(values("President Julius Nyerere had wrapped up a three-day visit to Peru."))
        .isEmpty();
  }

  @Test
  void whatGoesOnGoesOnAsTheReportIsPublished() {
    assertThat(values("President Julius Nyerere is visiting Peru.")).contains(day(0));
    assertThat(values("President Julius Nyerere visited Peru.")).isEmpty();
  }

  private static DateValue day(int away) {
    return new DateValue.Relative(DateValue.Unit.DAY, away);
  }

  private static List<DateValue> values(String text) {
    List<StatedClaim> claims = ShortForm.claims(text, BlockType.BODY);
    assertThat(claims).as("claims of: %s", text).isNotEmpty();
    return claims.stream()
        .flatMap(c -> Stream.ofNullable(c.timing()))
        .map(timing -> timing.expression().value())
        .toList();
  }
}
