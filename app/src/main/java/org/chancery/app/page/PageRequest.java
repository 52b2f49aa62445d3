package org.chancery.app.page;

import static java.util.Objects.requireNonNull;

import org.chancery.app.serve.Query;
import org.chancery.app.serve.Search;
import org.chancery.app.serve.Snapshot;

/**
 * What a page is asked.
 *
 * @param id the id in the page's path, decoded; empty if its path has none
 * @param query what follows the question mark
 * @param snapshot the ledger, one state of it throughout
 * @param search finds sentences
 * @param csrf what a form that is posted must hand back as {@code csrf}
 */
public record PageRequest(String id, Query query, Snapshot snapshot, Search search, String csrf) {
  /** Checks that nothing is missing. */
  public PageRequest {
    requireNonNull(id, "id");
    requireNonNull(query, "query");
    requireNonNull(snapshot, "snapshot");
    requireNonNull(search, "search");
    requireNonNull(csrf, "csrf");
  }
}
