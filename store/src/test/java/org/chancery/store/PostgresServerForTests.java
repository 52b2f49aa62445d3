package org.chancery.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real server, unpacked and started for the first test that needs it; it ends with the tests. */
final class PostgresServerForTests {
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String refused;

  private PostgresServerForTests() {}

  /** Returns the server; where none can be started, tests are skipped and say why. */
  static synchronized EmbeddedPostgres get() {
    if (server == null && refused == null) {
      try {
        server = start(Path.of("target", "embedded-pg").toAbsolutePath());
      } catch (IOException | IllegalStateException e) {
        refused = e.toString();
      }
    }
    return server == null
        ? Assumptions.abort("PostgreSQL cannot be started here: " + refused)
        : server;
  }

  private static EmbeddedPostgres start(Path directory) throws IOException {
    // A run that was ended while it unpacked leaves a half on which the next would stumble.
    Path whole = directory.resolve("unpacked");
    if (!Files.exists(whole)) {
      delete(directory);
    }
    EmbeddedPostgres started =
        EmbeddedPostgres.builder().setOverrideWorkingDirectory(directory.toFile()).start();
    Files.write(whole, new byte[0]);
    return started;
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
