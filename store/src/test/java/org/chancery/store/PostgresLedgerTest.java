package org.chancery.store;

class PostgresLedgerTest extends LedgerContract {
  @Override
  Place place() throws Exception {
    return new PostgresPlace();
  }
}
