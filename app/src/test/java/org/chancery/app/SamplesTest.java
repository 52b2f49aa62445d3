package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from the samples to every answer, by a ledger's file and by paths. */
class SamplesTest {
  @TempDir static Path directory;
  private static final Map<List<String>, Run> ANSWERS = new HashMap<>();
  private static Path ledger;
  private static Run read;

  @BeforeAll
  static void readTheSamples() {
    ledger = directory.resolve("desk.db");
    read = Run.chancery("read", "samples", "--ledger", ledger.toString());
  }

  /** Asks the ledger's file, the same question once: nothing that is asked changes it. */
  private static Run ask(String... args) {
    return ANSWERS.computeIfAbsent(List.of(args), question -> run(args));
  }

  private static Run run(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--ledger";
    all[args.length + 1] = ledger.toString();
    return Run.chancery(all);
  }

  @Test
  void readingTheSamplesAgainChangesNothing() {
    assertThat(read.code()).isZero();
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).matches("\\d+ new reports read into .*desk\\.db\n");
    String before = ask("events", "--format", "jsonl").out();
    Run again = run("read", "samples");
    assertThat(again.code()).isZero();
    assertThat(again.out()).startsWith("0 new reports read into ").contains("passed over");
    assertThat(run("events", "--format", "jsonl").out()).isNotEmpty().isEqualTo(before);
  }

  @Test
  void theLedgersFileAndThePathsInReverseGiveTheSameAnswersInAnyLocale() throws IOException {
    // The same reports, the last first.
    String[] arguments =
        Stream.of(Stream.of("claims"), backwards(), Stream.of("--format", "jsonl"))
            .flatMap(part -> part)
            .toArray(String[]::new);
    Run direct =
        new Run.Builder()
            .with("LC_ALL", "C")
            .java("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII")
            .run(arguments);
    assertThat(direct.code()).isZero();
    assertThat(direct.out()).isEqualTo(ask("claims", "--format", "jsonl").out());
    // Letters beyond ASCII, and none of them lost on the way.
    assertThat(direct.out()).contains("\"name\":\"Ulf Kristersson\"").contains("–");
    assertThat(direct.out()).doesNotContain("\ufffd").doesNotContain("\r");
  }

  private static Stream<String> backwards() throws IOException {
    try (Stream<Path> files = Files.list(Run.root().resolve("samples"))) {
      return files.map(Path::toString).sorted(Comparator.reverseOrder()).toList().stream();
    }
  }

  @Test
  void theBriefFitsThePageAndHasNoColoursInAPipe() {
    Run brief = ask("brief");
    assertThat(brief.code()).isZero();
    assertThat(brief.out()).startsWith("Chancery brief as of ").contains("HAS BEEN (");
    assertThat(brief.out()).doesNotContain("\u001b");
    assertThat(brief.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    Run terminal =
        new Run.Builder()
            .java("-Dchancery.terminal=out")
            .run("brief", "--ledger", ledger.toString());
    assertThat(terminal.out()).contains("\u001b[1m");
    Run refused =
        new Run.Builder()
            .java("-Dchancery.terminal=out")
            .with("NO_COLOR", "1")
            .run("brief", "--ledger", ledger.toString());
    assertThat(refused.out()).isEqualTo(brief.out());
  }

  @Test
  void anEventIsExplainedByTheBeginningOfItsId() {
    String line = ask("events", "--format", "jsonl").out().lines().findFirst().orElseThrow();
    String id = line.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1");
    Run whole = ask("explain", id);
    assertThat(whole.code()).isZero();
    assertThat(whole.out()).contains(id, "HISTORY", "CLAIMS", "characters ");
    Run wrong = ask("explain", id + "x");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("no event has the id", "Did you mean " + id + "?");
    Run vague = ask("explain", id.substring(0, 1));
    assertThat(vague.code()).isIn(0, 2);
    assertThat(vague.code() == 0 ? vague.out() : vague.err()).contains(id);
  }

  @Test
  void sentencesAreFoundByTheirWords() {
    Run found = ask("search", "gripen", "hungary", "--format", "jsonl");
    assertThat(found.code()).isZero();
    assertThat(found.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"report\":\"") && line.contains("\"sentence\":{"))
        .anyMatch(line -> line.contains("\"transfer-se-hu-"));
    Run text = ask("search", "gripen", "hungary");
    assertThat(text.out()).contains("Gripen", ", characters ", "    transfer-se-hu-");
    assertThat(text.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    Run nothing = ask("search", "gripen", "antarctica");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).startsWith("nothing found in ").hasLineCount(1);
  }

  @Test
  void filtersNarrowTheAnswer() {
    long all = ask("events", "--format", "jsonl").out().lines().count();
    List<String> visits =
        ask("events", "--format", "jsonl", "--kind", "visit", "--with", "Sweden")
            .out()
            .lines()
            .toList();
    assertThat(visits).isNotEmpty().hasSizeLessThan((int) all);
    assertThat(visits).allMatch(line -> line.contains("\"kind\":\"VISIT\""));
    assertThat(visits).allMatch(line -> line.contains("\"country\":\"SE\""));
  }

  @Test
  void aReaderThatHasEnoughEndsItQuietly() {
    // 'true' is gone, as 'head' would be, long before the first line comes.
    String command =
        String.join("' '", new Run.Builder().command("claims", "--ledger", ledger.toString()));
    Run run =
        new Run.Builder()
            .run(List.of("sh", "-c", "('" + command + "'; echo \"code $?\" >&2) | true"));
    assertThat(run.err()).isEqualTo("code 0\n");
  }

  @Test
  void aFullDiskIsNotTakenForSuccess() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full, a device of Linux");
    String command =
        String.join("' '", new Run.Builder().command("claims", "--ledger", ledger.toString()));
    Run run = new Run.Builder().run(List.of("sh", "-c", "'" + command + "' >/dev/full"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("chancery: cannot write the output: ").hasLineCount(1);
  }
}
