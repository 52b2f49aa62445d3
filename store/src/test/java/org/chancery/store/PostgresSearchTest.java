package org.chancery.store;

class PostgresSearchTest extends SearchContract {
  @Override
  Place place() throws Exception {
    return new PostgresPlace();
  }
}
