package org.chancery.app;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.present.Summary;

/**
 * How many reports came, and what was found in them.
 *
 * @param seen how many came
 * @param fresh how many of them were new and have been read
 * @param known how many of them the ledger had
 * @param claims how many claims were found in those that were read
 * @param foreign how many of them are in other languages than English, by ISO 639 code
 */
record Tally(int seen, int fresh, int known, int claims, SortedMap<String, Integer> foreign) {
  /** Copies the map. */
  Tally {
    foreign = Collections.unmodifiableSortedMap(new TreeMap<>(foreign));
  }

  /** Returns the same, for programs. */
  Summary.Reports reports() {
    List<Summary.Unread> unread =
        foreign.entrySet().stream()
            .map(entry -> new Summary.Unread(entry.getKey(), entry.getValue()))
            .toList();
    return new Summary.Reports(seen, fresh, known, unread);
  }
}
