package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A ledger held against a list, of a minister who is nobody. */
class ComparisonTest {
  private static final String LIST =
      """
      {"visitor": "Anna Berg", "start": "2031-05-03", "end": "2031-05-04", "country": "Chile", "place": "Santiago"}
      {"visitor": "Anna Berg", "start": "2031-05-05", "end": "2031-05-06", "country": "Peru", "place": "Lima"}
      {"visitor": "Anna Berg", "start": "2031-09-01", "end": "2031-09-02", "country": "Kenya", "place": ""}
      """;

  private static final String REPORTS =
      """
      {"published": "2031-05-01", "title": "", "text": "Minister Berg will travel to Santiago.\\nShe likes Peru."}
      {"published": "2031-05-10", "title": "Berg ends her trip to Peru", "text": "It was long."}
      {"published": "2031-05-10", "title": "", "text": "Berg, whose visit to Kenya is far off, rests."}
      """;

  private static String visit(String name, String country, String days, String... stages) {
    String history = String.join("\"}, {\"stage\": \"", stages);
    String last = stages[stages.length - 1];
    String when =
        days.isEmpty() ? "null" : "{\"start\": \"" + days + "\", \"end\": \"" + days + "\"}";
    String place = country.isEmpty() ? "null" : "{\"country\": \"" + country + "\"}";
    String row =
        """
        {"id": "%s-%s", "kind": "VISIT", "stage": "%s", "history": [{"stage": "%s"}],
         "roles": {"visitor": [{"name": "%1$s"}], "host": []}, "place": %s, "when": %s}
        """;
    return String.format(Locale.ROOT, row, name, country, last, history, place, when)
        .replace("\n", " ");
  }

  private static Comparison compare(String... events) {
    return Travels.compare(
        List.of(events).stream().map(Workshop::row).toList(),
        REPORTS.lines().map(Workshop::row).toList(),
        LIST.lines().map(Workshop::row).toList());
  }

  @Test
  void aLegIsMentionedWhereOneSentenceInItsDaysNamesVisitorPlaceAndTravel() {
    assertThat(compare().mentioned()).extracting(Leg::country).containsExactly("Chile", "Peru");
  }

  @Test
  void aLegIsFoundByCountryAndDaysThatMeetWithinOne() {
    Comparison comparison =
        compare(
            visit("Anna K. Berg", "CL", "2031-05-02", "HAPPENED"),
            visit("Anna Berg", "PE", "2031-05-08", "HAPPENED"));
    assertThat(comparison.found()).extracting(Leg::country).containsExactly("Chile");
    assertThat(comparison.missed()).extracting(Leg::country).containsExactly("Peru");
    assertThat(comparison.extra()).extracting(Visit::id).containsExactly("Anna Berg-PE");
    assertThat(comparison.recall()).isEqualTo(0.5);
    assertThat(comparison.precision()).isEqualTo(0.5);
  }

  @Test
  void whatWasOnlyProposedOrCalledOffIsNoVisit() {
    Comparison comparison =
        compare(
            visit("Anna Berg", "CL", "2031-05-03", "PROPOSED"),
            visit("Anna Berg", "PE", "2031-05-05", "SCHEDULED", "CANCELLED"),
            visit("Ben Berg", "PE", "2031-05-05", "HAPPENED"));
    assertThat(comparison.found()).isEmpty();
    assertThat(comparison.extra()).isEmpty();
  }

  @Test
  void whatHadADaySetCountsWhateverALaterReportSaysOfIt() {
    Comparison comparison =
        compare(visit("Anna Berg", "PE", "2031-05-05", "SCHEDULED", "PROPOSED"));
    assertThat(comparison.found()).extracting(Leg::country).containsExactly("Peru");
  }

  @Test
  void visitsWithoutDaysAreWrongOnlyByTheStricterCount() {
    Comparison comparison =
        compare(
            visit("Anna Berg", "CL", "2031-05-03", "HAPPENED"),
            visit("Anna Berg", "FR", "", "HAPPENED"),
            visit("Anna Berg", "", "2031-05-03", "HAPPENED"),
            visit("Anna Berg", "FR", "2030-01-01", "HAPPENED"));
    assertThat(comparison.precision()).isEqualTo(1.0);
    assertThat(comparison.strictPrecision()).isEqualTo(0.5);
    assertThat(comparison.aside()).hasSize(2);
    assertThat(comparison.markdown())
        .contains("3, 2 |", "0.500 (1 of 2 mentioned)", "(1 of 1 dated");
  }
}
