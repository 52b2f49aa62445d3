package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Kind;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Days of a journey for what is to be done on it. */
class OccasionTest {
  @Test
  void anAgreementToBeSignedDuringAVisitHasTheDaysOfTheVisit() {
    assertThat(
            days(
                Kind.AGREEMENT,
                "The king of Norway will visit Chile on Tuesday. Norway and Chile could sign a trade"
                    + " agreement during the visit."))
        .containsExactly("2023-06-20");
  }

  @Test
  void anAgreementThatIsNotTiedToTheVisitHasNone() {
    assertThat(
            days(
                Kind.AGREEMENT,
                "The king of Norway will visit Chile on Tuesday. Norway and Chile could sign a trade"
                    + " agreement."))
        .containsExactly("none");
  }

  @Test
  void aMeetingOnAJourneyHasTheDaysOfTheJourney() {
    assertThat(
            days(
                Kind.MEETING,
                "The king of Norway will visit Chile on Tuesday. The king of Norway is expected to"
                    + " meet the president of Chile in Santiago."))
        .containsExactly("2023-06-20");
  }

  private static List<String> days(Kind kind, String text) {
    Report report = new Report("r", text, null, LocalDate.of(2023, 6, 14), null, null);
    return Chancery.fold(List.of(Corpus.chancery().read(report))).claims().stream()
        .filter(c -> c.kind() == kind)
        .map(Claim::when)
        .map(w -> w == null ? "none" : String.valueOf(w.span().start()))
        .distinct()
        .toList();
  }
}
