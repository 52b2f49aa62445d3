package org.chancery.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A schema of a real server. */
final class PostgresPlace implements Place {
  private static final AtomicInteger PLACES = new AtomicInteger();

  private final EmbeddedPostgres server = PostgresServerForTests.get();
  private final String schema = "place" + PLACES.incrementAndGet();

  PostgresPlace() throws SQLException {
    create();
  }

  String address() {
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  private void create() throws SQLException {
    execute("CREATE SCHEMA " + schema);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
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
