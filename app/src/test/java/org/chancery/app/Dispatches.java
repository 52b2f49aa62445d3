package org.chancery.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Many short reports made of the lines of the samples: the same seed, the same reports. */
final class Dispatches {
  private static final int LINES = 3;

  private Dispatches() {}

  /** Writes {@code count} reports to a file, one a line. */
  static void write(Path file, int count, long seed) throws IOException {
    Random random = new Random(seed);
    List<List<String>> samples = samples();
    JsonMapper mapper = new JsonMapper();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sample = samples.get(random.nextInt(samples.size()));
      int from = random.nextInt(Math.max(1, sample.size() - LINES));
      List<String> some = sample.subList(from, Math.min(sample.size(), from + LINES));
      Map<String, String> report = new LinkedHashMap<>();
      report.put("id", "dispatch-" + i);
      report.put("published", LocalDate.of(2024, 1, 1).plusDays(random.nextInt(90)).toString());
      report.put("title", "Dispatch number " + i);
      report.put("text", String.join("\n\n", some));
      lines.add(mapper.writeValueAsString(report));
    }
    Files.write(file, lines);
  }

  /** Returns the longer lines of each sample. */
  private static List<List<String>> samples() throws IOException {
    List<List<String>> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Run.root().resolve("samples"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        List<String> lines =
            Files.readString(file).lines().filter(line -> line.length() > 80).toList();
        if (!lines.isEmpty()) {
          samples.add(lines);
        }
      }
    }
    return samples;
  }
}
