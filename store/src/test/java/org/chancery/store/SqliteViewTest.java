package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteViewTest extends ViewContract {
  @TempDir Path directory;

  @Override
  Place place() {
    return new SqlitePlace(directory);
  }

  /** An SQLite that does not know an option of one table cannot even list the others. */
  @Test
  void noTableHasAnOptionOfAYoungerSqlite() throws Exception {
    try (Connection connection = place().database().plain().getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery("SELECT sql FROM sqlite_master WHERE sql LIKE '%fts5%'")) {
      assertThat(tables.next()).isTrue();
      assertThat(tables.getString(1))
          .isEqualTo(
              "CREATE VIRTUAL TABLE passage_words USING fts5("
                  + "words, content = '', tokenize = 'porter unicode61')");
      assertThat(tables.next()).isFalse();
    }
    try (Connection connection = place().database().plain().getConnection();
        Statement statement = connection.createStatement();
        ResultSet left =
            statement.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'passage_content'")) {
      assertThat(left.next()).isFalse();
    }
  }
}
