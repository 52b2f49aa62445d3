package org.chancery.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteViewTest extends ViewContract {
  @TempDir Path directory;

  @Override
  Place place() {
    return new SqlitePlace(directory);
  }
}
