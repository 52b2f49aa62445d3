package org.chancery.app.serve;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Problem;

/** Files that were handed in, in a folder of their own until they are read. */
final class Spool implements AutoCloseable {
  /** What every file system takes, with room for a number. */
  private static final int NAME_BYTES = 200;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private Spool(Path folder) {
    this.folder = folder;
  }

  /** Keeps the files under names that lead nowhere else. */
  static Spool of(List<UploadedFile> uploaded) throws IOException {
    Spool spool = new Spool(Files.createTempDirectory("chancery-read-"));
    try {
      Set<String> taken = new HashSet<>();
      for (UploadedFile each : uploaded) {
        String name = free(safe(each.filename()), taken);
        Path file = spool.folder.resolve(name);
        try (InputStream in = each.content()) {
          Files.copy(in, file);
        }
        spool.files.add(file);
      }
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  /** Returns the last part of a name, without what is not of a name: it becomes a report's id. */
  static String safe(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String bare =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}:*?\"<>|]", "").strip().replaceFirst("^\\.+", "");
    String ending = bare.substring(bare.lastIndexOf('.') + 1);
    String name = bare;
    while (name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
      int end =
          name.offsetByCodePoints(
              name.length(), -1 - ending.codePointCount(0, ending.length()) - 1);
      name = name.substring(0, Math.max(1, end)) + "." + ending;
    }
    return name.isEmpty() ? "report.txt" : name;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = number + "-" + name;
    }
    return free;
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  List<String> names() {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  /** Returns a problem as who handed the file in knows it. */
  Problem named(Problem problem) {
    String prefix = folder + "/";
    return problem.file().startsWith(prefix)
        ? new Problem(problem.file().substring(prefix.length()), problem.line(), problem.reason())
        : problem;
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
