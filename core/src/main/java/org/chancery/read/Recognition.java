package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Problem;

/** Tells which of some files were read whole before, by their bytes. */
final class Recognition {
  private final Map<Path, String> manners = new HashMap<>();
  private final Map<String, List<WholeFile>> before;

  /** Asks once for all of these files. */
  Recognition(List<FileWalk.Found> files, ColumnMap columns, KnownFiles known) {
    for (FileWalk.Found file : files) {
      // What a pipe gives is gone when it is hashed.
      if (Files.isRegularFile(file.path())) {
        manners.put(file.path(), Manner.of(file, columns));
      }
    }
    Set<String> asked = Set.copyOf(manners.values());
    before =
        asked.isEmpty()
            ? Map.of()
            : known.find(asked).stream().collect(Collectors.groupingBy(WholeFile::manner));
  }

  /** Returns the manner in which a file is read, if it is one that can be known again. */
  Optional<String> manner(FileWalk.Found file) {
    return Optional.ofNullable(manners.get(file.path()));
  }

  /** Returns what the file was when it was read before; it is opened only if it may have been. */
  Optional<WholeFile> find(FileWalk.Found file) {
    List<WholeFile> candidates =
        manner(file).map(manner -> before.getOrDefault(manner, List.of())).orElse(List.of());
    long size = candidates.isEmpty() ? 0 : file.size();
    if (candidates.stream().noneMatch(candidate -> candidate.size() == size)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.path());
        Digested digested = new Digested(in)) {
      digested.finish(size);
      String sha256 = digested.sha256();
      return candidates.stream().filter(each -> each.sha256().equals(sha256)).findFirst();
    } catch (IOException e) {
      // Who tries to read it says what is wrong.
      return Optional.empty();
    }
  }

  /** Tells what was found in a file when it was read. */
  static void tell(WholeFile known, FileWalk.Found file, Intake intake) {
    List<Problem> problems = known.findings().problemsAt(file.shown());
    problems.forEach(intake::problem);
    intake.known(known.findings());
  }
}
