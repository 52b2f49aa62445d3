/** The ledger in the forms in which it leaves the house: calendar, feed, tables, pages. */
@NullMarked
package org.chancery.present.export;

import org.jspecify.annotations.NullMarked;
