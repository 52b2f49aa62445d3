package org.chancery.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Origin;
import org.chancery.model.Publication;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report comes from, by what its page says. */
class OriginTest {
  private static final String STORY =
      """
      The envoys of both states met for talks on Tuesday, their ministries said.
      They agreed to meet again, according to the host.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wednesday, 07 Feb 2024",
        "Published: 2024-02-07",
        "Feb. 7, 2024",
        "7 February 2024 14:05 GMT",
        "2024-02-07T14:05:00Z",
        "07.02.2024",
        "Updated February 7th, 2024 at 9:30 a.m. EST",
        "• 7 Feb 2024 | 14:05",
        "Posted on Feb 7, 2024",
        "2024/02/07",
        "07-Feb-2024",
        "Published 7 February 2024 | Updated 9 February 2024"
      })
  void datesOfPages(String line) {
    Publication publication =
        Blocks.clean("Envoys meet for talks\n\n" + line + "\n\n" + STORY).origin().publication();
    assertThat(publication).isNotNull();
    assertThat(publication.how()).isEqualTo(Publication.How.STATED);
    assertThat(publication.span().start()).isEqualTo(LocalDate.of(2024, 2, 7));
    assertThat(publication.span().end()).isEqualTo(LocalDate.of(2024, 2, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07/02/2024",
        "Tuesday, 07 Feb 2024",
        "30 February 2024",
        "Talks of 7 February 2024 remembered",
        "7 February",
        "February 2024"
      })
  void linesThatDateNothing(String line) {
    assertThat(
            Blocks.clean("Envoys meet for talks\n\n" + line + "\n\n" + STORY)
                .origin()
                .publication())
        .isNull();
  }

  @Test
  void slashesCountWhereOneNumberIsNoMonth() {
    assertThat(Blocks.clean("25/12/2023\n\n" + STORY).origin().publication())
        .extracting(publication -> publication.span().start())
        .isEqualTo(LocalDate.of(2023, 12, 25));
  }

  @Test
  void aDateInTheStoryIsNotThePublication() {
    String page = STORY + "The two states had signed their treaty on 5 May 1994 in Bern.";
    assertThat(Blocks.clean(page).origin().publication()).isNull();
  }

  @Test
  void aDatelinesDayIsCompletedByItsWeekdayAndAPastYear() {
    String page =
        """
        Oslo, March 5 (Harbour News) The envoys will meet in May, the ministry said on Wednesday.

        They had last met in Bern in 2022, when the treaty was signed.
        """;
    Publication publication = Blocks.clean(page).origin().publication();
    assertThat(publication).isNotNull();
    assertThat(publication.how()).isEqualTo(Publication.How.COMPLETED);
    assertThat(publication.span().start()).isEqualTo(LocalDate.of(2025, 3, 5));
    assertThat(publication.why())
        .isEqualTo(
            "the dateline says 5 March, which is a Wednesday in 2014, 2025, 2031; 2022 is past");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no weekday
        "The envoys will meet in May, the ministry said. They had last met in Bern in 2022.",
        // no past year
        "The envoys will meet in May, the ministry said on Wednesday. The dam is due by 2030.",
        // two weekdays
        "The envoy said on Wednesday what another had said on Tuesday. They last met in 2022.",
        // a Wednesday in the very year named
        "The envoys will meet in May, the ministry said on Wednesday. They had met in 2025.",
        // the weekday of what is to come
        "The envoys will meet next Wednesday, the ministry said. They had last met in 2022."
      })
  void aDatelinesDayStaysOpenWhereTheTextLeavesAChoice(String story) {
    assertThat(Blocks.clean("Oslo, March 5 (Harbour News) " + story).origin().publication())
        .isNull();
  }

  @Test
  void theInputsDayGoesBeforeThePages() {
    Report report =
        new Report(
            "x", "9 May 2020\n\n" + STORY, null, LocalDate.of(2020, 5, 8), "The Gazette", null);
    Origin origin = new Cleaner().clean(report).origin();
    assertThat(origin.outlet()).isEqualTo("The Gazette");
    assertThat(origin.publication())
        .extracting(publication -> publication.span().start())
        .isEqualTo(LocalDate.of(2020, 5, 8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour News                                              | Harbour News",
        "A Message from The Harbour Gazette:                       | The Harbour Gazette",
        "Ada Quill is a journalist for Harbour View. She likes tea | Harbour View",
        "Copyright © 2031 The Harbour Gazette, LLC.                | The Harbour Gazette"
      })
  void outletsByTheirOwnWords(String line, String outlet) {
    assertThat(Blocks.clean(STORY + "\n" + line).origin().outlet()).isEqualTo(outlet);
  }

  @Test
  void aDatelineNamesTheOutletWhereTheSignatureDoes() {
    String page = "Oslo, March 5 (HarbourView) " + STORY + "\nHarbour View";
    assertThat(Blocks.clean(page).origin()).isEqualTo(new Origin("Harbour View", null, null));
    assertThat(Carriers.of(Blocks.clean(page))).isEmpty();
  }

  @Test
  void aNameAtTheEndIsNoOutlet() {
    assertThat(Blocks.clean(STORY + "\nAda Quill").origin().outlet()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Source: Kyodo                                    | Kyodo            | Kyodo",
        "Sources: PAP, Reuters                            | PAP              | PAP;Reuters",
        "Source: Harbour Daily                            | Harbour Daily    | Harbour Daily",
        "Additional reporting by Reuters                  | Reuters          | -",
        "The Associated Press contributed to this report. | Associated Press | -",
        "With inputs from ANI                             | ANI              | -",
        "(Reporting by A. Writer in Oslo)                 | -                | -"
      })
  void agenciesByCredits(String line, String agency, String carriers) {
    CleanReport clean = Blocks.clean(STORY + "\n" + line);
    assertThat(clean.origin().agency()).isEqualTo(agency);
    assertThat(Carriers.of(clean))
        .isEqualTo(carriers == null ? List.of() : List.of(carriers.split(";")));
  }

  @Test
  void theDatelinesAgencyGoesFirst() {
    CleanReport clean = Blocks.clean("(AP) - " + STORY + "\nSource: Kyodo");
    assertThat(clean.origin().agency()).isEqualTo("Associated Press");
    assertThat(Carriers.of(clean)).containsExactly("Associated Press", "Kyodo");
  }
}
