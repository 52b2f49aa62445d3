package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, reports and problems out. */
class ReportReaderTest implements Intake {
  @TempDir Path folder;
  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public void report(Report report) {
    reports.add(report);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b.txt", "Bern");
    write("a/z.md", "Arica");
    write("a/.hidden.txt", "no");
    write(".git/x.txt", "no");
    read(folder);
    assertThat(reports).extracting(Report::id).containsExactly("z.md", "b.txt");
    assertThat(reports).extracting(Report::text).containsExactly("Arica", "Bern");
    assertThat(problems).isEmpty();
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
    write("a/x.txt", "one");
    write("b/x.txt", "two");
    write("b/y.txt", "three");
    read(folder);
    assertThat(reports).extracting(Report::id).containsExactly("a/x.txt", "b/x.txt", "y.txt");
  }

  @Test
  void aFileReachedTwiceIsReadOnce() throws IOException {
    Path file = write("x.txt", "one");
    read(file, folder);
    assertThat(reports).hasSize(1);
  }

  @Test
  void jsonLinesBecomeReports() throws IOException {
    write(
        "feed.jsonl",
        """
        {"id":"r1","published":"2031-11-06","outlet":"The Gazette","url":"https://gazette.test/1","title":"Ferry agreed","text":"Peru and Chile agreed.","mood":"calm"}

        {"text":"No title here."}
        {"text":"A time.","published":"2031-11-06T23:30:00-05:00"}
        """);
    read(folder);
    assertThat(problems).isEmpty();
    assertThat(reports.get(0))
        .isEqualTo(
            new Report(
                "r1",
                "Ferry agreed\n\nPeru and Chile agreed.",
                "Ferry agreed",
                LocalDate.of(2031, 11, 6),
                "The Gazette",
                "https://gazette.test/1"));
    assertThat(reports.get(1))
        .isEqualTo(new Report("feed.jsonl#3", "No title here.", null, null, null, null));
    assertThat(reports.get(2).published()).isEqualTo(LocalDate.of(2031, 11, 6));
  }

  @Test
  void brokenLinesAreProblemsAndTheRestGoesOn() throws IOException {
    Path file =
        write(
            "feed.jsonl",
            """
            {"text":"one"}
            {"text":
            {"title":"no text"}
            ["a list"]
            {"text":"two","published":"last week"}
            """);
    read(folder);
    assertThat(reports).extracting(Report::text).containsExactly("one", "two");
    assertThat(reports.get(1).published()).isNull();
    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 5);
    assertThat(problems).extracting(Problem::file).containsOnly(file.toString());
    assertThat(problems.get(0).reason()).contains("broken JSON").contains("one object a line");
    assertThat(problems.get(1).reason()).contains("no \"text\"");
    assertThat(problems.get(3).reason()).contains("last week").contains("kept");
  }

  @Test
  void aJsonDocumentOverSeveralLinesIsOneProblem() throws IOException {
    write("all.json", "[\n  {\"text\": \"one\"},\n  {\"text\": \"two\"}\n]\n");
    read(folder);
    assertThat(reports).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).reason()).contains("one object a line");
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestGoesOn() throws IOException {
    Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
    write("empty.txt", " \n");
    write("none.jsonl", "\n");
    write("page.pdf", "%PDF");
    write("good.txt", "Bern");
    read(folder, folder.resolve("missing.txt"));
    assertThat(reports).extracting(Report::text).containsExactly("Bern");
    assertThat(problems)
        .extracting(problem -> Path.of(problem.file()).getFileName().toString())
        .containsExactly("missing.txt", "binary.txt", "empty.txt", "none.jsonl", "page.pdf");
    assertThat(problems)
        .extracting(Problem::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("no such file"),
            reason -> assertThat(reason).contains("binary"),
            reason -> assertThat(reason).contains("empty"),
            reason -> assertThat(reason).contains("empty"),
            reason -> assertThat(reason).contains("unknown kind of file"));
  }

  @Test
  void whoTakesTheReportsIsNotSilencedWhenItFails() throws IOException {
    write("a.txt", "Bern");
    Intake failing =
        new Intake() {
          @Override
          public void report(Report report) {
            throw new IllegalStateException("the ledger is full");
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        };
    assertThatThrownBy(() -> new ReportReader().read(List.of(folder), failing))
        .hasMessage("the ledger is full");
    assertThat(problems).isEmpty();
  }

  @Test
  void otherEncodingsAreToldByTheirLooks() throws IOException {
    String russian =
        "Министры двух стран встретились во вторник и договорились о новой встрече в мае.";
    Files.write(folder.resolve("a.txt"), russian.getBytes(Charset.forName("windows-1251")));
    Files.write(
        folder.resolve("b.txt"),
        "Les ministres se sont réunis à Genève, où ils ont été reçus"
            .getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("c.txt"), "\uFEFFBern – Zürich".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("d.txt"), "\uFEFFBern – Zürich".getBytes(StandardCharsets.UTF_16LE));
    read(folder);
    assertThat(problems)
        .extracting(Problem::reason)
        .allSatisfy(reason -> assertThat(reason).contains("which Chancery does not read"));
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly(
            russian,
            "Les ministres se sont réunis à Genève, où ils ont été reçus",
            "Bern – Zürich",
            "Bern – Zürich");
  }

  @Test
  void jsonLinesMayBeMarkedAsUtf16OrBreakUtf8InOneLine() throws IOException {
    Files.write(
        folder.resolve("a.jsonl"),
        "\uFEFF{\"text\":\"Zürich\"}\r\n{\"text\":\"Genève\"}\r\n"
            .getBytes(StandardCharsets.UTF_16BE));
    byte[] latin =
        "{\"text\":\"Les ministres se sont réunis à Genève, où ils ont été reçus\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf8 = "{\"text\":\"Zürich\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[latin.length + utf8.length];
    System.arraycopy(latin, 0, both, 0, latin.length);
    System.arraycopy(utf8, 0, both, latin.length, utf8.length);
    Files.write(folder.resolve("b.jsonl"), both);
    read(folder);
    assertThat(problems).isEmpty();
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly(
            "Zürich",
            "Genève",
            "Les ministres se sont réunis à Genève, où ils ont été reçus",
            "Zürich");
  }

  @Test
  void lineEndsStayAsTheyCame() throws IOException {
    write("x.txt", "one\r\n\r\ntwo\n");
    read(folder);
    assertThat(reports.get(0).text()).isEqualTo("one\r\n\r\ntwo\n");
  }

  private void read(Path... paths) {
    new ReportReader().read(List.of(paths), this);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void whatAFileSaysIsShownWithoutWhatATerminalWouldObey() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "id,\u001b[2Jred\u0007\n1,x\n");
    assertThat(Collected.of(file).problems)
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.toString()).contains("id, ?[2Jred?").matches("\\P{Cc}*"));
  }

  @Test
  void theCourseIsToldOfEveryFileAndByte() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "They met.");
    Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"They talked.\"}\n".repeat(20_000));
    Files.writeString(folder.resolve("c.pdf"), "unknown");
    List<Long> told = new ArrayList<>();
    long[] taken = new long[1];
    new ReportReader()
        .read(
            List.of(folder),
            new Collected(),
            new Course() {
              @Override
              public void found(int files, long bytes) {
                told.add((long) files);
                told.add(bytes);
              }

              @Override
              public void taken(long bytes) {
                taken[0] += bytes;
              }

              @Override
              public void finished() {
                told.add(taken[0]);
              }
            });
    long table = Files.size(folder.resolve("b.jsonl"));
    assertThat(told).startsWith(3L, 9 + table + 7, 9L, 9 + table).hasSize(5);
  }
}
