/** Shows the ledger: lines of JSON, the brief, the explanation of an event. */
@NullMarked
package org.chancery.present;

import org.jspecify.annotations.NullMarked;
