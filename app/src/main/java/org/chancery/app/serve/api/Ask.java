package org.chancery.app.serve.api;

import static java.util.Objects.requireNonNull;

import org.chancery.app.serve.Query;
import org.chancery.app.serve.Search;
import org.chancery.app.serve.Snapshot;

/**
 * What is asked.
 *
 * @param id the id in the path, decoded; empty if there is none
 * @param query what follows the question mark
 * @param snapshot the ledger that answers, one state of it throughout
 * @param search finds sentences
 * @param csrf what whoever changes something must hand back
 */
public record Ask(String id, Query query, Snapshot snapshot, Search search, String csrf) {
  /** Checks that nothing is missing. */
  public Ask {
    requireNonNull(id, "id");
    requireNonNull(query, "query");
    requireNonNull(snapshot, "snapshot");
    requireNonNull(search, "search");
    requireNonNull(csrf, "csrf");
  }
}
