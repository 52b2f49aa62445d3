package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.clean.CleanReport;
import org.chancery.model.Actor;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedTableTest {
  /** The types of PLOVER, draft of September 2021. */
  private static final Set<String> TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "DEMAND",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static NamedCsvRecord row(
      Kind kind, Stage stage, Map<Role, List<Actor>> roles, String words) {
    CleanReport report = Ledgers.report("a.txt", words, "Paper", "2024-06-15");
    return CsvRows.of(
            Ledgers.written(
                new CodedTable(
                    Ledgers.ledger(
                        List.of(report),
                        Ledgers.event(
                            "event-1a2b", Ledgers.claim(report, kind, stage, roles, null))),
                    Filter.ALL)))
        .get(0);
  }

  private static Map<Role, List<Actor>> sides(Kind kind) {
    List<Role> roles = Role.of(kind);
    return roles.size() == 1
        ? Map.of(roles.get(0), List.of(Ledgers.NORWAY, Ledgers.CHILE))
        : Map.of(roles.get(0), List.of(Ledgers.NORWAY), roles.get(1), List.of(Ledgers.CHILE));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "VISIT,PLANNED,planned,036,AGREE",
        "VISIT,HAPPENED,happened,042,CONSULT",
        "VISIT,CANCELLED,not_to_be,161,SANCTION",
        "VISIT,DECLINED,not_to_be,125,REJECT",
        "VISIT,DENIED,denied,'',CONSULT",
        "VISIT,POSTPONED,not_to_be,'',''",
        "MEETING,SCHEDULED,planned,036,AGREE",
        "MEETING,HAPPENED,happened,040,CONSULT",
        "CALL,HAPPENED,happened,041,CONSULT",
        "AGREEMENT,NEGOTIATING,planned,046,CONSULT",
        "AGREEMENT,SIGNED,happened,057,SUPPORT",
        "TRANSFER,PLANNED,planned,031,AGREE",
        "TRANSFER,HAPPENED,happened,060,COOPERATE"
      })
  void kindAndStageHaveTheirCodes(
      Kind kind, Stage stage, String status, String cameo, String plover) {
    NamedCsvRecord row = row(kind, stage, sides(kind), "words");
    assertThat(row.getField("status")).isEqualTo(status);
    assertThat(row.getField("cameo")).isEqualTo(cameo);
    assertThat(row.getField("plover")).isEqualTo(plover);
  }

  @ParameterizedTest
  @CsvSource({
    "HAPPENED,Norway imposed sanctions on Chile.,163",
    "ENDED,Norway lifted its sanctions on Chile.,085",
    "HAPPENED,Norway recognised Chile.,054",
    "HAPPENED,Norway severed relations with Chile.,161",
    "HAPPENED,Norway expelled two diplomats of Chile.,166",
    "HAPPENED,Norway vetoed the draft of Chile.,129",
    "HAPPENED,Norway vetoed the sanctions on Chile.,''",
    "HAPPENED,Norway raised a tariff on Chile.,''",
    "PLANNED,Norway will impose sanctions on Chile.,''"
  })
  void ofMeasuresTheWordsTell(Stage stage, String words, String cameo) {
    assertThat(row(Kind.MEASURE, stage, sides(Kind.MEASURE), words).getField("cameo"))
        .isEqualTo(cameo);
  }

  @Test
  void theVisitorActsButWhoInvitesActsFirst() {
    NamedCsvRecord made = row(Kind.VISIT, Stage.HAPPENED, sides(Kind.VISIT), "words");
    assertThat(made.getField("source")).isEqualTo("NOR");
    assertThat(made.getField("target")).isEqualTo("CHL");
    NamedCsvRecord invited = row(Kind.VISIT, Stage.INVITED, sides(Kind.VISIT), "words");
    assertThat(invited.getField("source")).isEqualTo("CHL");
    assertThat(invited.getField("target")).isEqualTo("NOR");
    Map<Role, List<Actor>> guest = Map.of(Role.VISITOR, List.of(Ledgers.MINISTER));
    assertThat(row(Kind.VISIT, Stage.HAPPENED, guest, "words").getField("target")).isEqualTo("CHL");
  }

  @Test
  void aMeetingInACountryOfNoneOfTheSidesIsAtAThirdLocation() {
    Map<Role, List<Actor>> sides =
        Map.of(Role.PARTICIPANTS, List.of(Ledgers.NORWAY, Ledgers.UNION));
    NamedCsvRecord row = row(Kind.MEETING, Stage.HAPPENED, sides, "words");
    assertThat(row.getField("cameo")).isEqualTo("044");
    assertThat(row.getField("plover_mode")).isEqualTo("third-party");
    assertThat(row.getField("source")).isEqualTo("NOR");
    assertThat(row.getField("source_names")).isEqualTo("Norway; EU");
  }

  @Test
  void everyKindAtEveryStageHasOneStatusAndWhatIsPlannedIsNeverCodedAsDone() {
    List<EventCode> codes = EventCodes.load().all();
    for (Kind kind : Kind.values()) {
      for (Stage stage : Stage.values()) {
        List<EventCode> covering = codes.stream().filter(code -> code.covers(kind, stage)).toList();
        assertThat(covering.stream().filter(code -> code.words() == null))
            .as("%s %s", kind, stage)
            .hasSize(1);
        assertThat(covering)
            .extracting(EventCode::status)
            .as("%s %s", kind, stage)
            .containsOnly(covering.get(0).status());
      }
    }
    Set<String> planned = new TreeSet<>();
    Set<String> happened = new TreeSet<>();
    for (EventCode code : codes) {
      Set<String> kind = code.status() == EventCode.Status.HAPPENED ? happened : planned;
      if (code.cameo() != null && code.status() != EventCode.Status.NOT_TO_BE) {
        assertThat(code.cameo()).matches("\\d{3,4}");
        kind.add(code.cameo());
      }
      if (code.plover() != null) {
        assertThat(TYPES).contains(code.plover());
      }
      if (code.words() != null) {
        assertThat(code.words().matcher("").find()).as("%s", code.words()).isFalse();
      }
    }
    assertThat(planned).doesNotContainAnyElementsOf(happened);
  }

  @ParameterizedTest
  @CsvSource({"NO,NOR", "XK,XKX", "TW,TWN", "PS,PSE", "VA,VAT", "ZZ,''"})
  void statesHaveThreeLetters(String alpha2, String alpha3) {
    assertThat(CountryCodes.alpha3(alpha2)).isEqualTo(alpha3);
  }
}
