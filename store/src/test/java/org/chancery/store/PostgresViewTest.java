package org.chancery.store;

class PostgresViewTest extends ViewContract {
  @Override
  Place place() throws Exception {
    return new PostgresPlace();
  }
}
