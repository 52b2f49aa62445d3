/** Serves the ledger over HTTP: the API, the pages, and reports that are handed in. */
@NullMarked
package org.chancery.app.serve;

import org.jspecify.annotations.NullMarked;
