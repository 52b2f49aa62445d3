package org.chancery.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSearchTest extends SearchContract {
  @TempDir static Path directory;

  @Override
  Place place() {
    return new SqlitePlace(directory);
  }
}
