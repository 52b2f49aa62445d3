/** The pages on which people look at the ledger. */
@NullMarked
package org.chancery.app.page;

import org.jspecify.annotations.NullMarked;
