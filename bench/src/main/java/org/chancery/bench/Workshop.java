package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder for one measurement's files; closing sweeps it. */
final class Workshop implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  Workshop() {
    try {
      folder = Files.createTempDirectory("chancery-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file in the folder; nothing is in it yet. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Returns the file of what a list command prints of reports as lines of JSON. */
  Path list(String what, Path reports) {
    String lines = Program.chancery().with(what).with(reports).with("--format", "jsonl").run();
    try {
      return Files.writeString(folder.resolve(what + ".jsonl"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the objects of a file of lines of JSON. */
  static List<JsonNode> rows(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(Workshop::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode row(String json) {
    return JSON.readTree(json);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
