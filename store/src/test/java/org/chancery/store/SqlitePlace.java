package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A file of the test's directory. */
record SqlitePlace(Path directory) implements Place {
  Path file() {
    return directory.resolve("chancery.db");
  }

  @Override
  public Database database(int waitMillis) {
    return new SqliteFile(file(), waitMillis, config -> {});
  }

  @Override
  public void clear() throws IOException {
    for (String ending : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(directory.resolve("chancery.db" + ending));
    }
  }

  @Override
  public void refuseReportC() throws SQLException {
    sql(
        "CREATE TRIGGER full BEFORE INSERT ON reading WHEN new.document LIKE '%\"id\":\"c\"%'"
            + " BEGIN SELECT RAISE(ABORT, 'no room'); END");
  }
}
