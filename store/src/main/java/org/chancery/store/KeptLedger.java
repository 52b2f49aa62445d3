package org.chancery.store;

import static java.util.Objects.requireNonNull;

import org.chancery.ledger.History;

/**
 * The whole ledger as it was folded last.
 *
 * @param history the ledger and how it came about
 * @param kept the word for what it is folded from, as {@link KeptState#kept()} has it
 * @param version what it is folded from, as a digest: the same for the same reports, read at the
 *     same times, wherever they are kept
 */
public record KeptLedger(History history, String kept, String version) {
  /** Checks that nothing is missing. */
  public KeptLedger {
    requireNonNull(history, "history");
    requireNonNull(kept, "kept");
    requireNonNull(version, "version");
  }
}
