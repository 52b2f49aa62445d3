package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.chancery.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was read whole is known by its bytes, and not read again. */
class KnownFilesTest {
  private static final String LINES =
      """
      {"id":"one","text":"They met.","body":"They parted."}
      {"id":"two","text":"They talked.","body":"They slept."}
      """;
  private static final String RUSSIAN =
      "Министры двух стран встретились во вторник в Женеве и подписали соглашение.";

  private final Remembering remembering = new Remembering();

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void itIsSetAsideTheSecondTime() throws IOException {
    Path file = file("a.jsonl", LINES);
    assertThat(remembering.read(file).reports()).containsExactly("one", "two");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    Remembering.Seen again = remembering.read(file);
    assertThat(again.reports()).isEmpty();
    assertThat(again.known()).containsExactly(WholeFile.Findings.of(2));
    WholeFile known = remembering.files.get(0);
    assertThat(known.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    assertThat(known.size()).isEqualTo(Files.size(file));
    assertThat(remembering.files).hasSize(1);
  }

  @Test
  void oneOtherByteMakesItAnotherOfTheSameSize() throws IOException {
    Path file = file("a.jsonl", LINES);
    remembering.read(file);
    file("a.jsonl", LINES.replace("They met.", "They met!"));
    assertThat(remembering.read(file).reports()).containsExactly("one", "two");
    file("a.jsonl", LINES + "{\"id\":\"three\",\"text\":\"They ate.\"}\n");
    assertThat(remembering.read(file).reports()).containsExactly("one", "two", "three");
    file("a.jsonl", LINES);
    assertThat(remembering.read(file).reports()).isEmpty();
  }

  @Test
  void otherColumnsOrAnotherNameMakeItAnother() throws IOException {
    Path file = file("a.jsonl", LINES);
    remembering.read(file);
    ColumnMap body = ColumnMap.parse("text=body");
    assertThat(remembering.read(body, file).reports()).containsExactly("one", "two");
    assertThat(remembering.read(ColumnMap.parse("text=body,title=text"), file).reports())
        .hasSize(2);
    assertThat(remembering.read(body, file).reports()).isEmpty();
    assertThat(remembering.read(file).reports()).isEmpty();
    assertThat(remembering.read(file("b.jsonl", LINES)).reports()).hasSize(2);
    // As a text, it is one report; and as the second of its name, it is called otherwise.
    assertThat(remembering.read(file("a.txt", LINES)).reports()).containsExactly("a.txt");
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.writeString(below.resolve("a.txt"), LINES);
    assertThat(remembering.read(below.resolve("a.txt")).reports()).isEmpty();
    assertThat(remembering.read(folder).reports()).containsExactly("below/a.txt");
  }

  @Test
  void itsProblemsAreToldAgainOfWhereverItLiesThen() throws IOException {
    Path here = Files.createDirectory(folder.resolve("here"));
    Files.write(
        here.resolve("a.zip"),
        ArchivesTest.zip(
            Map.of(
                "b.jsonl", ArchivesTest.utf8("{\"text\":\"They met.\"}\n{\n"),
                "c.bin", new byte[3],
                "d.txt", ArchivesTest.utf8(RUSSIAN))));
    Remembering.Seen first = remembering.read(here);
    assertThat(first.reports()).hasSize(2);
    assertThat(first.problems()).hasSize(3);
    Remembering.Seen again = remembering.read(here);
    assertThat(again.problems()).containsExactlyElementsOf(first.problems());
    assertThat(again.reports()).isEmpty();
    assertThat(again.known())
        .singleElement()
        .satisfies(
            findings -> {
              assertThat(findings.reports()).isEqualTo(2);
              assertThat(findings.foreign()).isEqualTo(Map.of("ru", 1));
            });
    Path there = Files.move(here, folder.resolve("there"));
    Remembering.Seen moved = remembering.read(there);
    assertThat(moved.reports()).isEmpty();
    assertThat(moved.problems()).isEqualTo(Collected.of(there).problems).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void anArchiveIsKnownByItsOwnBytesToTheLast(String name) throws IOException {
    Map<String, byte[]> members =
        Map.of("a.txt", ArchivesTest.utf8("They met."), "b.txt", ArchivesTest.utf8("They ate."));
    byte[] tar = ArchivesTest.tar(members);
    byte[] bytes =
        switch (name) {
          case "a.zip" -> ArchivesTest.zip(members);
          case "a.tar" -> tar;
          default -> WebArchivesTest.gzipped(tar);
        };
    Path file = file(name, bytes);
    assertThat(remembering.read(file).reports()).hasSize(2);
    assertThat(remembering.files).extracting(WholeFile::sha256).containsExactly(Sha256.of(bytes));
    assertThat(remembering.read(file).known()).containsExactly(WholeFile.Findings.of(2));
  }

  @Test
  void oneThatCouldNotBeReadToItsEndIsTriedAgain() throws IOException {
    byte[] whole = WebArchivesTest.gzipped(ArchivesTest.utf8(LINES.repeat(50)));
    Path file = file("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));
    Remembering.Seen first = remembering.read(file);
    assertThat(first.problems()).isNotEmpty();
    assertThat(remembering.files).isEmpty();
    assertThat(remembering.read(file)).isEqualTo(first);
  }

  @Test
  void oneThatWasStoppedInTheMiddleIsReadAgain() throws IOException {
    Path file = file("a.jsonl", LINES);
    Intake stopping =
        new Intake() {
          @Override
          public void report(Report report) {
            if (report.id().equals("two")) {
              throw new IllegalStateException("stopped");
            }
          }

          @Override
          public void problem(Problem problem) {}

          @Override
          public void whole(WholeFile whole) {
            remembering.note(List.of(whole));
          }
        };
    assertThatThrownBy(
            () -> new ReportReader().read(List.of(file), stopping, remembering, Course.UNTOLD))
        .hasMessage("stopped");
    assertThat(remembering.files).isEmpty();
  }

  @Test
  void oneThatIsGivenUpAtItsBeginningIsNotHashedToItsEnd() throws IOException {
    Path film = file("a.mp4", new byte[3 << 20]);
    Path picture = file("b.png", new byte[300]);
    Remembering.Seen first = remembering.read(film, picture);
    assertThat(first.problems()).hasSize(2);
    assertThat(remembering.files).extracting(WholeFile::size).containsExactly(300L);
    assertThat(remembering.read(film, picture).problems()).isEqualTo(first.problems());
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void aPipeIsReadAndNeverHashed() throws Exception {
    Path pipe = folder.resolve("a.jsonl");
    for (int time = 0; time < 2; time++) {
      Files.deleteIfExists(pipe);
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
      Process writer = new ProcessBuilder("sh", "-c", "cat > \"$0\"", pipe.toString()).start();
      writer.getOutputStream().write(LINES.getBytes(StandardCharsets.UTF_8));
      writer.getOutputStream().close();
      assertThat(remembering.read(pipe).reports()).containsExactly("one", "two");
      writer.waitFor();
    }
    assertThat(remembering.files).isEmpty();
  }

  @Test
  void manyFilesAreAskedForAtOnce() throws IOException {
    for (int i = 0; i < 300; i++) {
      file(i + ".txt", "They met " + i + " times.");
    }
    assertThat(remembering.read(folder).reports()).hasSize(300);
    Remembering.Seen again = remembering.read(folder);
    assertThat(again.known()).hasSize(300);
    assertThat(again.reports()).isEmpty();
    assertThat(remembering.asked).isEqualTo(4);
  }

  @Test
  void theHashOfAFileThatGrowsIsOfWhatWasReadOfIt() throws IOException {
    InputStream growing =
        new InputStream() {
          private final int[] units = {'a', 'b', -1, 'c', -1};
          private int at;

          @Override
          public int read() {
            return units[Math.min(at++, units.length - 1)];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int unit = read();
            buffer[offset] = (byte) unit;
            return unit < 0 ? -1 : 1;
          }
        };
    try (Digested digested = new Digested(growing)) {
      assertThat(digested.readAllBytes()).asString().isEqualTo("ab");
      assertThat(digested.finish(10)).isTrue();
      assertThat(digested.sha256()).isEqualTo(Sha256.of(new byte[] {'a', 'b'}));
    }
  }

  @Test
  void whatIsPassedOverIsHashedToo() throws IOException {
    byte[] bytes = ArchivesTest.utf8("They met.");
    try (Digested digested = new Digested(new ByteArrayInputStream(bytes))) {
      digested.skipNBytes(4);
      assertThat(digested.read()).isEqualTo(' ');
      assertThat(digested.finish(0)).isFalse();
      assertThat(digested.finish(bytes.length)).isTrue();
      assertThat(digested.sha256()).isEqualTo(Sha256.of(bytes));
    }
  }
}
