package org.chancery.app.mcp;

import org.chancery.store.JdbcStore;

/** A question that an assistant may ask. The schema of its arguments is in resources. */
interface Tool {
  /** Returns the name by which it is asked. */
  String name();

  /** Returns its name for people. */
  String title();

  /** Returns, for the assistant, when to ask it and what it answers. */
  String description();

  /**
   * Returns the answer, a record.
   *
   * @param store the ledger that is asked
   * @throws Refusal if the question cannot be answered as it was put
   * @throws org.chancery.ledger.LedgerException if the ledger cannot be read
   */
  Object answer(Arguments arguments, JdbcStore store);
}
