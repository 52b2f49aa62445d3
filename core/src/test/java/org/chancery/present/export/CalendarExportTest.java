package org.chancery.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.present.export.Ledgers.days;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.ledger.Ledger;
import org.chancery.model.Stage;
import org.chancery.present.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarExportTest {
  private static String text(Ledger ledger, boolean all) {
    return Ledgers.written(new CalendarExport(ledger, Filter.ALL, all));
  }

  /** Reads it back and has the library judge it. */
  private static List<VEvent> events(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse(null);
  }

  @Test
  void anEventIsAWholeDayEntryThatEndsOnTheDayAfter() throws Exception {
    VEvent event =
        events(text(Ledgers.visit(Stage.SCHEDULED, days("2024-06-20", "2024-06-21")), false))
            .get(0);
    assertThat(value(event, "UID")).isEqualTo("1a2b@chancery.invalid");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20240615T000000Z");
    assertThat(value(event, "DTSTART")).isEqualTo("20240620");
    assertThat(value(event, "DTEND")).isEqualTo("20240622");
    assertThat(value(event, "SUMMARY"))
        .isEqualTo("Visit: Anna Example (NO) to Santiago, Chile (scheduled)");
    assertThat(value(event, "LOCATION")).isEqualTo("Santiago, Chile");
    assertThat(value(event, "DESCRIPTION"))
        .contains(
            "“Anna Example will come to Santiago.” (Paper ← Anna Example; a.txt, characters 0–35");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED,TENTATIVE",
    "INVITED,TENTATIVE",
    "SCHEDULED,CONFIRMED",
    "HAPPENED,CONFIRMED",
    "CANCELLED,CANCELLED",
    "DENIED,CANCELLED",
    "POSTPONED,TENTATIVE"
  })
  void theStageIsTheStatus(Stage stage, String status) throws Exception {
    List<VEvent> events =
        events(text(Ledgers.visit(stage, days("2024-06-20", "2024-06-20")), true));
    assertThat(value(events.get(0), "STATUS")).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOverIsThereOnlyIfAllIsWanted(Stage stage) throws Exception {
    Ledger over = Ledgers.visit(stage, days("2024-06-10", "2024-06-14"));
    assertThat(events(text(over, false))).isEmpty();
    assertThat(events(text(over, true))).hasSize(1);
  }

  @Test
  void whatWasCalledOffBeforeItsDayIsTold() throws Exception {
    assertThat(
            events(text(Ledgers.visit(Stage.CANCELLED, days("2024-06-15", "2024-06-15")), false)))
        .hasSize(1);
  }

  @Test
  void ofOpenDaysTheKnownEndIsMeant() throws Exception {
    VEvent from =
        events(text(Ledgers.visit(Stage.PLANNED, days("2024-07-01", null)), false)).get(0);
    assertThat(value(from, "DTSTART")).isEqualTo("20240701");
    assertThat(value(from, "DTEND")).isEqualTo("20240702");
    VEvent until =
        events(text(Ledgers.visit(Stage.PLANNED, days(null, "2024-07-01")), false)).get(0);
    assertThat(value(until, "DTSTART")).isEqualTo("20240701");
  }

  @Test
  void whatHasNoDayIsLeftOutAndCounted() throws Exception {
    Ledger ledger = Ledgers.visit(Stage.PLANNED, null);
    assertThat(events(text(ledger, false))).isEmpty();
    assertThat(new CalendarExport(ledger, Filter.ALL, false).undated()).isEqualTo(1);
    assertThat(
            new CalendarExport(
                    Ledgers.visit(Stage.PLANNED, days("2024-07-01", null)), Filter.ALL, false)
                .undated())
        .isZero();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String text = text(Ledgers.hostile(), false);
    List<VEvent> events = events(text);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).getPropertyList().getAll())
        .extracting(Property::getName)
        .doesNotContain("ATTACH")
        .doesNotHaveDuplicates();
    assertThat(value(events.get(0), "DESCRIPTION"))
        .contains("END:VEVENT  BEGIN:VEVENT ATTACH:http")
        .contains("외교부")
        .contains("\ud83d\ude00")
        .doesNotContain("\u202e", "\u0000", "\u001b");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
    String text = text(Ledgers.hostile(), false);
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}
