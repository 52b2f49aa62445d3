package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples, exported by the real command. */
class ExportCommandTest {
  @TempDir static Path directory;
  private static String ledger;

  @BeforeAll
  static void readTheSamples() {
    ledger = directory.resolve("desk.db").toString();
    assertThat(Run.chancery("read", "samples", "--ledger", ledger).code()).isZero();
  }

  private static Run export(String... args) {
    List<String> all = new ArrayList<>(List.of("export"));
    all.addAll(List.of(args));
    all.addAll(List.of("--ledger", ledger));
    return Run.chancery(all.toArray(String[]::new));
  }

  /** The same reports by their paths, the last first. */
  private static Run exportBackwards(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("export", args[0]));
    try (Stream<Path> files = Files.list(Run.root().resolve("samples"))) {
      files.map(Path::toString).sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    all.addAll(List.of(args).subList(1, args.length));
    return Run.chancery(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ics --all",
        "atom --since 2024-02-01",
        "csv",
        "markdown",
        "jsonld",
        "plover",
        "jsonl"
      })
  void theLedgersFileAndThePathsInReverseGiveTheSameBytes(String line) throws IOException {
    Run run = export(line.split(" ", -1));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).hasSizeGreaterThan(1000);
    assertThat(exportBackwards(line.split(" ", -1)).out()).isEqualTo(run.out());
  }

  @Test
  void aVisitThatIsToComeIsInTheCalendar() throws Exception {
    Run run = export("ics", "--with", "Sweden,Hungary", "--as-of", "2024-02-21");
    assertThat(run.code()).isZero();
    Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.getComponents("VEVENT")).hasSize(1);
    assertThat(run.out())
        .contains("DTSTART;VALUE=DATE:20240223\r\nDTEND;VALUE=DATE:20240224\r\n")
        .contains("STATUS:CONFIRMED");
    Run all = export("ics", "--all");
    assertThat(all.err()).matches("\\d+ events without a day left out; .*\n");
    assertThat(new CalendarBuilder().build(new StringReader(all.out())).validate().getEntries())
        .isEmpty();
  }

  @Test
  void theFeedHasEveryChange() throws Exception {
    Run changes =
        Run.chancery("changes", "--since", "2024-02-01", "--format", "jsonl", "--ledger", ledger);
    Run feed = export("atom", "--since", "2024-02-01");
    assertThat(new SyndFeedInput().build(new StringReader(feed.out())).getEntries())
        .hasSize((int) changes.out().lines().count())
        .isNotEmpty();
  }

  @Test
  void jsonLinesAreThoseOfTheEventsCommand() {
    assertThat(export("jsonl").out())
        .isEqualTo(Run.chancery("events", "--format", "jsonl", "--ledger", ledger).out());
  }

  @Test
  void aFileHasAllOfItOrIsNotMade() throws IOException {
    Path file = directory.resolve("events.csv");
    Run run = export("csv", "--output", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(export("csv").out());
    Run nowhere = export("csv", "--output", directory.resolve("none/events.csv").toString());
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err())
        .contains("cannot write", "there is no such directory; make it")
        .hasLineCount(1);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void whatDoesNotGoTogetherIsSaid() {
    assertThat(export("atom").err()).contains("from when on? Give --since DAY");
    assertThat(export("csv", "--since", "2024").err()).contains("--since is for atom");
    assertThat(export("csv", "--all").err()).contains("--all is for ics");
    Run wrong = export("icalendar");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("ics", "Try 'chancery export --help'.");
  }
}
