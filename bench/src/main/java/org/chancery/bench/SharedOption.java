package org.chancery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where gold, scorer and corpora lie: beside the clone, for they are no part of it. */
final class SharedOption {
  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "The folder with gold, score and corpus (default: ../shared).")
  private @Nullable Path given;

  /**
   * Returns a path under the shared folder.
   *
   * @throws BenchException if it is not there
   */
  Path path(String name) {
    Path shared = given != null ? given : Home.path().resolveSibling("shared");
    Path path = shared.resolve(name).toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new BenchException(
          "there is no "
              + path
              + "; gold, scorer and corpora are no part of the clone: lay their folder beside it"
              + " as ../shared, or name it with --shared DIR");
    }
    return path;
  }
}
