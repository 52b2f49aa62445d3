package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at a sitting. */
class FileSizeTest {
  private static final int LONGEST = 500;
  private static final int MEDIAN = 100;

  @Test
  void noFileOfSourceTestOrDataIsLongerThan500Lines() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>(lengths("java", "yaml", "tsv", "sql", "properties"));
    tooLong.values().removeIf(lines -> lines <= LONGEST);
    assertThat(tooLong).isEmpty();
  }

  @Test
  void theMedianOfJavaFilesIsUnder100Lines() throws IOException {
    List<Integer> lengths = lengths("java").values().stream().sorted().toList();
    assertThat(lengths).hasSizeGreaterThan(20);
    assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN);
  }

  private static Map<Path, Integer> lengths(String... extensions) throws IOException {
    List<String> endings = Stream.of(extensions).map(extension -> "." + extension).toList();
    Path root = root();
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(FileSizeTest::files)
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .collect(Collectors.toMap(root::relativize, FileSizeTest::lines));
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("chancery")) ? here : here.resolve("..").normalize();
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
