package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Kind;
import org.chancery.model.Role;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {
  private static List<NamedCsvRecord> rows(Ledger ledger) {
    return CsvRows.of(Ledgers.written(new EventTable(ledger, Filter.ALL)));
  }

  @Test
  void aRowTellsAllOfAnEvent() {
    String table =
        Ledgers.written(
            new EventTable(
                Ledgers.visit(Stage.SCHEDULED, Ledgers.days("2024-06-20", null)), Filter.ALL));
    assertThat(table)
        .isEqualTo(
            "id,kind,stage,start,end,place,country,visitor,host,participants,parties,supplier,"
                + "recipient,actor,target,disputes,independent_sources,sources,reports,quote,"
                + "quote_report,quote_start,quote_end\n"
                + "visit-cl-1a2b,VISIT,SCHEDULED,2024-06-20,,Santiago,CL,"
                + "Anna Example (NO) <person/anna-example>,,,,,,,,,1,Paper ← Anna Example,a.txt,"
                + "Anna Example will come to Santiago.,a.txt,0,35\n");
  }

  @Test
  void hostileTextReadsBackAsItWasAndIsNoFormula() {
    Ledger ledger = Ledgers.hostile();
    List<NamedCsvRecord> rows = rows(ledger);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getFields())
        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
    // What no UTF-8 can hold is the only thing that is lost.
    String text = Ledgers.HOSTILE.replace("\ud83d half", "\ufffd half");
    assertThat(CsvRows.cell(rows.get(0), "quote")).isEqualTo(text);
    assertThat(CsvRows.list(CsvRows.cell(rows.get(0), "disputes"))).containsExactly(text);
    assertThat(CsvRows.cell(rows.get(0), "place")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@a",
        "'quoted",
        "''twice",
        "\ttab",
        "a;b",
        "a\\;b\\",
        "x (NO) <NO>",
        "＝1"
      })
  void namesReadBackAsTheyWere(String name) {
    CleanReport report = Ledgers.report(name, name, name, "2024-06-15");
    List<Actor> sides =
        List.of(
            new Actor("org/x", name, ActorType.ORGANIZATION, null),
            new Actor("person/x", name, ActorType.PERSON, "NO"));
    Ledger ledger =
        Ledgers.ledger(
            List.of(report),
            Ledgers.event(
                "meeting-1",
                Ledgers.claim(
                    report, Kind.MEETING, Stage.PLANNED, Map.of(Role.PARTICIPANTS, sides), null)));
    NamedCsvRecord row = rows(ledger).get(0);
    assertThat(CsvRows.roles(row)).isEqualTo(Map.of(Role.PARTICIPANTS, sides));
    assertThat(CsvRows.list(CsvRows.cell(row, "reports"))).containsExactly(name);
    assertThat(CsvRows.cell(row, "quote")).isEqualTo(name);
  }
}
