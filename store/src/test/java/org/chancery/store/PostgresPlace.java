package org.chancery.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A schema of a real server, which is started for the first test that needs it. */
final class PostgresPlace implements Place {
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable Throwable refused;
  private static int places;

  private final EmbeddedPostgres running;
  private final String schema;

  PostgresPlace() throws SQLException {
    running = server();
    schema = "place" + ++places;
    create();
  }

  /** Returns the server; tests are skipped where it cannot start, and say why. */
  private static synchronized EmbeddedPostgres server() {
    if (server == null && refused == null) {
      try {
        // It ends with this process.
        server = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException | LinkageError e) {
        refused = e;
      }
    }
    return server == null
        ? Assumptions.abort("PostgreSQL cannot be started here: " + refused)
        : server;
  }

  String address() {
    return running.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  private void create() throws SQLException {
    execute("CREATE SCHEMA " + schema);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public Database database(int waitMillis) {
    return new PostgresServer(address(), waitMillis);
  }

  @Override
  public void clear() throws SQLException {
    execute("DROP SCHEMA " + schema + " CASCADE");
    create();
  }

  @Override
  public void refuseReportC() throws SQLException {
    sql(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RAISE EXCEPTION 'no room'; END $$",
        "CREATE TRIGGER full_disk BEFORE INSERT ON reading FOR EACH ROW"
            + " WHEN (new.document #>> '{clean,report,id}' = 'c') EXECUTE FUNCTION refuse()");
  }
}
