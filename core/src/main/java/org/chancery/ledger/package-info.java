/** Folds claims into events, with their histories and disputes; the port of storage. */
@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;
