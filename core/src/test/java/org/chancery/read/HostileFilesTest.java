package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Problem;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of files that nobody should be sent: no crash, no hang, each named, the good ones read.
 */
class HostileFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path folder;

  @Test
  void eachIsReadInTimeOrNamedAndLeavesTheOthersAlone() throws IOException {
    Map<String, byte[]> good = HostileFiles.good();
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Path among = Files.createDirectory(folder.resolve("among"));
    for (Map.Entry<String, byte[]> file : good.entrySet()) {
      Files.write(alone.resolve("good-" + file.getKey()), file.getValue());
      Files.write(among.resolve("good-" + file.getKey()), file.getValue());
    }
    Path large = Files.createDirectory(folder.resolve("large"));
    List<Path> hostile = HostileFiles.into(among, large);
    assertThat(hostile).hasSizeGreaterThanOrEqualTo(300);

    Set<String> silent = new TreeSet<>();
    Map<String, Long> slow = new TreeMap<>();
    for (Path file : hostile) {
      String name = file.getFileName().toString();
      // Of the processor's time, so that a busy machine does not fail the test.
      long start = THREADS.getCurrentThreadCpuTime();
      Collected read = Collected.of(file);
      long took = THREADS.getCurrentThreadCpuTime() - start;
      if (took > LONGEST.toNanos()) {
        slow.put(name, Duration.ofNanos(took).toMillis());
      }
      boolean mustFail = name.startsWith("bad");
      if (read.problems.isEmpty() && (mustFail || read.reports.isEmpty() && !passedOver(name))) {
        silent.add(name);
      }
      assertThat(read.problems).allSatisfy(p -> assertThat(p.file()).contains(name));
      assertThat(read.reasons()).noneMatch(reason -> reason.contains("please report"));
    }
    assertThat(slow).isEmpty();
    assertThat(silent).isEmpty();

    Collected all = Collected.of(among);
    List<Report> expected = Collected.of(alone).reports;
    assertThat(expected).hasSize(good.size());
    assertThat(all.reports).containsAll(expected);
    assertThat(all.problems).extracting(Problem::file).noneMatch(file -> file.contains("good-"));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(alone, among, large);
    }
  }

  /**
   * A crawl's record whose kind or status was hit by noise is one of those that are passed over.
   */
  private static boolean passedOver(String name) {
    return name.contains("warc");
  }
}
