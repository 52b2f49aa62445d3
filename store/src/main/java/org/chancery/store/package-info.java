/** Keeps readings in a database. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
