package org.chancery.store;

import org.chancery.ledger.MemoryStore;
import org.chancery.ledger.ReadingStore;

class MemoryStoreTest extends StoreContract {
  @Override
  ReadingStore empty() {
    return new MemoryStore();
  }
}
