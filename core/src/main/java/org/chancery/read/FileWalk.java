package org.chancery.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.model.Problem;

/** Finds the files under the paths a user gives, and names them. */
final class FileWalk {
  /**
   * A file to read.
   *
   * @param path where it is
   * @param shown its path as the user gave it, for problems
   * @param id the id of its report, and the first half of the ids of reports without one
   */
  record Found(Path path, String shown, String id) {
    /** Returns how many bytes it has, 0 if that cannot be told. */
    long size() {
      try {
        return Files.size(path);
      } catch (IOException e) {
        return 0;
      }
    }
  }

  private record Seen(Path path, String relative) {
    String name() {
      return relative.substring(relative.lastIndexOf('/') + 1);
    }
  }

  private final List<Seen> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Consumer<Problem> problems;

  private FileWalk(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Returns the files of {@code paths}: paths in the order given, a folder's files in the order of
   * their relative paths. A file's id is its name; where two files share a name, their paths
   * relative to the folder given, and where those agree too, their paths as given.
   */
  static List<Found> of(List<Path> paths, Consumer<Problem> problems) {
    FileWalk walk = new FileWalk(problems);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk.folder(path);
      } else if (Files.exists(path)) {
        walk.add(path, String.valueOf(path.getFileName()));
      } else {
        walk.problem(path, new NoSuchFileException(path.toString()));
      }
    }
    return walk.inputs();
  }

  private void folder(Path folder) {
    List<Seen> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(folder) && hidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file)) {
                files.add(new Seen(file, relative(folder, file)));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // A link back up the tree brings nothing new.
              if (!(e instanceof FileSystemLoopException) && !hidden(file)) {
                problem(file, e);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problem(folder, e);
    }
    files.sort(Comparator.comparing(Seen::relative));
    files.forEach(file -> add(file.path(), file.relative()));
  }

  private void add(Path path, String relative) {
    if (seen.add(identity(path))) {
      found.add(new Seen(path, relative));
    }
  }

  private List<Found> inputs() {
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> relatives = new HashMap<>();
    for (Seen file : found) {
      names.merge(file.name(), 1, Integer::sum);
      relatives.merge(file.relative(), 1, Integer::sum);
    }
    List<Found> inputs = new ArrayList<>();
    for (Seen file : found) {
      String shown = file.path().toString();
      String id = file.name();
      if (names.getOrDefault(id, 0) > 1) {
        id = relatives.getOrDefault(file.relative(), 0) > 1 ? shown : file.relative();
      }
      inputs.add(new Found(file.path(), shown, id));
    }
    return inputs;
  }

  private void problem(Path path, IOException e) {
    problems.accept(new Problem(path.toString(), null, ReportReader.reason(e)));
  }

  private static boolean hidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
