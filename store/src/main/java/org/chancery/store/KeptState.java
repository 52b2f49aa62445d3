package org.chancery.store;

import org.jspecify.annotations.Nullable;

/**
 * How far the ledger that is kept reaches.
 *
 * @param kept a word for the readings it is folded from, another whenever these are others; null if
 *     no ledger is kept that this version can read
 * @param waiting how many readings have come since, and wait to be folded; all if none is kept
 */
public record KeptState(@Nullable String kept, long waiting) {}
