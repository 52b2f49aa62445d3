package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives of the other kinds in, the reports of their members out. */
class ArchivesTest {
  @TempDir Path folder;

  @Test
  void membersAreReadLikeFiles() throws IOException {
    Map<String, byte[]> members = members();
    Files.write(folder.resolve("a.zip"), zip(members));
    Files.write(folder.resolve("b.tar.gz"), WebArchivesTest.gzipped(tar(members)));
    Files.write(folder.resolve("c.txt.gz"), WebArchivesTest.gzipped(utf8("They parted.")));
    Collected read = Collected.of(folder);
    assertThat(read.ids())
        .containsExactly(
            "a.zip/news/a.txt",
            "a.zip/news/b.jsonl#1",
            "b.tar.gz/news/a.txt",
            "b.tar.gz/news/b.jsonl#1",
            "c.txt.gz");
    assertThat(read.texts())
        .containsExactly("They met.", "They talked.", "They met.", "They talked.", "They parted.");
    assertThat(read.files()).containsExactly("a.zip!news/c.bin", "b.tar.gz!news/c.bin");
  }

  @Test
  void archivesInArchivesAreOpenedToACertainDepth() throws IOException {
    byte[] archive = zip(Map.of("a.txt", utf8("They met.")));
    for (int depth = 1; depth < 5; depth++) {
      Files.write(folder.resolve(depth + ".zip"), archive);
      archive = zip(Map.of("in.zip", archive));
    }
    Collected read = Collected.of(folder);
    assertThat(read.ids())
        .containsExactly("1.zip/a.txt", "2.zip/in.zip/a.txt", "3.zip/in.zip/in.zip/a.txt");
    assertThat(read.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason).contains("more than 3 deep"));
  }

  /** A member that says it is packed in another way than it is, or in one that we do not know. */
  @ParameterizedTest
  @MethodSource("methods")
  void aMemberThatCannotBeUnpackedDoesNotCostThoseBefore(int method) throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    members.put("a.txt", utf8("They met."));
    members.put("b.txt", utf8("They talked."));
    byte[] archive = zip(members);
    int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
    archive[second + 8] = (byte) method;
    Files.write(folder.resolve("a.zip"), archive);
    Collected read = Collected.of(folder);
    assertThat(read.texts()).startsWith("They met.").doesNotContain("They talked.");
    assertThat(read.problems).isNotEmpty();
    assertThat(read.reasons()).noneMatch(reason -> reason.contains("please report"));
  }

  static IntStream methods() {
    // 8 is what it is, and 9 reads that too.
    return IntStream.range(0, 100).filter(method -> method != ZipEntry.DEFLATED && method != 9);
  }

  @Test
  void aPathThatLeadsOutOfTheArchiveIsAProblem() throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    members.put("../../out.txt", utf8("no"));
    members.put("/etc/out.txt", utf8("no"));
    members.put("C:\\out.txt", utf8("no"));
    members.put("good.txt", utf8("They met."));
    Files.write(folder.resolve("a.zip"), zip(members));
    Collected read = Collected.of(folder);
    assertThat(read.texts()).containsExactly("They met.");
    assertThat(read.reasons()).hasSize(3).allSatisfy(r -> assertThat(r).contains("leads out"));
  }

  @Test
  void aBombIsAProblemAndDoesNotGoOff() throws IOException {
    Files.write(folder.resolve("bomb.zip"), bomb(300));
    Files.writeString(folder.resolve("good.txt"), "They met.");
    Collected read = Collected.of(folder);
    assertThat(read.texts()).containsExactly("They met.");
    assertThat(read.reasons()).anySatisfy(r -> assertThat(r).contains("150 times"));
  }

  private static Map<String, byte[]> members() {
    Map<String, byte[]> members = new TreeMap<>();
    members.put("__MACOSX/news/._a.txt", utf8("no"));
    members.put("news/.hidden.txt", utf8("no"));
    members.put("news/a.txt", utf8("They met."));
    members.put("news/b.jsonl", utf8("{\"text\":\"They talked.\"}\n"));
    members.put("news/c.bin", utf8("?"));
    return members;
  }

  /** One line of JSON after the other, of spaces: megabytes of them. */
  static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.jsonl"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream((OutputStream) out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
