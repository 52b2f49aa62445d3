package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command speaks to those who call it, as a process. */
class UsageTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "watch", "brief", "claims", "events", "reports", "explain", "search", "export",
        "mcp", "serve"
      })
  void theHelpOfEachCommandShowsAnExample(String command) {
    Run run = Run.chancery(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example", "  chancery " + command + " ").contains("--ledger");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theVersionIsTheBuilds() {
    Run run = Run.chancery("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("chancery \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @ParameterizedTest
  @CsvSource({
    "brif, Did you mean: chancery brief?",
    "brief --wiht, Possible solutions: --with",
    "brief --kind party, one of [VISIT",
    "brief --between 2024-06-01 203, is no day",
    "brief --between 2024-06-02 2024-06-01 samples, give the earlier day first",
    "brief --with - samples, names nobody",
    "brief --limit -1 samples, --limit",
    "read, PATH",
    "watch, FEEDS",
    "explain, EVENT",
    "search, WORDS",
    "search – *, nothing to look for",
  })
  void badUsageIsExplainedInAFewLines(String line, String hint) {
    Run run = Run.chancery(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("chancery: ").contains(hint).contains("--help'.");
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(4).noneMatch(l -> l.startsWith("\tat"));
  }

  @Test
  void noCommandShowsTheWay() {
    Run run = Run.chancery();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no command given", "Try 'chancery --help'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "claims", "events", "reports", "explain x", "search x"})
  void aQuestionToNoLedgerMakesNone(String command) {
    Run run = new Run.Builder().in(directory).run(command.split(" ", -1));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no ledger chancery.db yet", "chancery read");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aServerThatIsNoneIsNamedWithoutThePassword() {
    String address = "jdbc:postgresql://localhost:1/desk?user=me&password=secret";
    Run run = Run.chancery("brief", "--ledger", address);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("chancery: cannot open the ledger jdbc:postgresql://localhost:1/desk: ")
        .contains("cannot be reached")
        .doesNotContain("secret")
        .hasLineCount(1);
  }

  @Test
  void aLedgerThatIsNoneIsNamed() throws Exception {
    Path letter = Files.writeString(directory.resolve("letter.db"), "Dear Sir, ".repeat(200));
    Run run = Run.chancery("brief", "--ledger", letter.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("chancery: cannot open the ledger " + letter)
        .contains("not a Chancery ledger")
        .hasLineCount(1);
  }

  @Test
  void whatCannotBeReadIsAProblemEachAndTheRestGoesOn() throws Exception {
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Path binary = Files.write(reports.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
    Path broken = reports.resolve("b.jsonl");
    Files.writeString(broken, "{\"title\": \"no text\"}\n{\n{\"id\": \"c\", \"text\": \"Bern\"}\n");
    Path empty = Files.writeString(reports.resolve("d.txt"), "");
    Files.writeString(reports.resolve("e.txt"), "The king of Norway visited Iceland.");
    Path missing = directory.resolve("none.txt");
    Run run = Run.chancery("reports", missing.toString(), reports.toString(), "--format", "jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"report\":\"c\""),
            line -> assertThat(line).startsWith("{\"report\":\"e.txt\""));
    assertThat(run.err().lines().filter(line -> line.startsWith(directory.toString())).toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(missing + ": ").contains("no such file"),
            line -> assertThat(line).startsWith(binary + ": ").contains("binary"),
            line -> assertThat(line).startsWith(broken + ":1: "),
            line -> assertThat(line).startsWith(broken + ":2: "),
            line -> assertThat(line).startsWith(empty + ": ").contains("empty"));
  }

  @Test
  void aFileOneMayNotReadIsAProblem() throws Exception {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "Bern");
    assumeTrue(secret.toFile().setReadable(false), "needs files that can be forbidden");
    assumeTrue(!Files.isReadable(secret), "needs a user whom a file can be forbidden: not root");
    Run run = Run.chancery("reports", secret.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(secret + ": ").contains("permission").hasLineCount(1);
  }
}
